// Pairs quotation marks.
//
//   “He told me ‘no’, twice,” she said. “Never again.
//   “Never.”
//
// holds four: the first with ‘no’ nested in it, the third left open to the end
// of its paragraph, the fourth going on with it. Paragraphs are the zoned
// spans; a mark without its partner is settled inside its paragraph, so that
// one slip never eats the rest of an article.
#include <algorithm>

#include "base/unicode.h"
#include "quote/quote_marks.h"
#include "stages.h"

namespace quoth {
namespace {

constexpr uint32_t kNobody = UINT32_MAX;

bool is_single(MarkFamily family) {
  return family == MarkFamily::single || family == MarkFamily::apostrophe;
}

char32_t shape(std::string_view text, const QuoteMark& mark) {
  return code_point_at(text, mark.span.begin).value;
}

class Pairing {
 public:
  Pairing(std::string_view text, Span place, std::vector<Quotation>& out)
      : text_(text), place_(place), out_(out), first_(out.size()) {
    marks_ = find_quote_marks(text, place);
  }

  void run() {
    if (marks_.empty()) return;
    pair_double();
    pair_single();
    std::sort(out_.begin() + static_cast<ptrdiff_t>(first_), out_.end(),
              [](const Quotation& a, const Quotation& b) {
                return a.outer.begin != b.outer.begin
                           ? a.outer.begin < b.outer.begin
                           : a.outer.end > b.outer.end;
              });
    nest();
  }

 private:
  // Double marks of all families, outside in: one open at a time, since a
  // double mark inside a double quotation is nearly always a slip.
  void pair_double() {
    uint32_t open = kNobody;
    for (uint32_t i = 0; i < marks_.size(); ++i) {
      const QuoteMark& mark = marks_[i];
      if (is_single(mark.family)) continue;
      if (open == kNobody) {
        if (opens(i)) open = i;
      } else if (closes(marks_[open], i)) {
        add(marks_[open], mark.span, true);
        open = kNobody;
      } else if (reopens(marks_[open], i)) {
        // The closing mark was forgotten: what was opened ends before here.
        add_open(marks_[open], mark.span.begin);
        open = i;
      }
    }
    if (open != kNobody) add_open(marks_[open], place_.end);
  }

  bool opens(uint32_t i) const {
    const QuoteMark& mark = marks_[i];
    if (!mark.may_open) return false;
    if (mark.family == MarkFamily::doubled ||
        mark.family == MarkFamily::straight) {
      return mark.span.end < place_.end;
    }
    return true;
  }

  bool closes(const QuoteMark& open, uint32_t i) const {
    const QuoteMark& mark = marks_[i];
    if (!mark.may_close) return false;
    char32_t c = shape(text_, mark);
    if (open.family == MarkFamily::guillemet) {
      return mark.family == MarkFamily::guillemet && c != shape(text_, open);
    }
    if (open.family == MarkFamily::doubled) {
      return mark.family == MarkFamily::doubled;
    }
    if (mark.family == MarkFamily::guillemet ||
        mark.family == MarkFamily::doubled) {
      return false;
    }
    // “ closes what „ opened; else only by standing where a word ends.
    if (c == 0x201C && !open.low) return !mark_opens_here(mark);
    return true;
  }

  bool mark_opens_here(const QuoteMark& mark) const {
    bool space_before =
        mark.span.begin == place_.begin ||
        is_space(code_point_before(text_, mark.span.begin).value);
    char32_t next = code_point_at(text_, mark.span.end).value;
    return space_before && mark.span.end < place_.end && !is_space(next);
  }

  bool reopens(const QuoteMark& open, uint32_t i) const {
    const QuoteMark& mark = marks_[i];
    return mark.family == open.family && mark.may_open &&
           mark_opens_here(mark) && shape(text_, mark) == shape(text_, open) &&
           mark.family == MarkFamily::curly;
  }

  // Single marks: a pair inside one double quotation or outside of all.
  void pair_single() {
    size_t doubles = out_.size();
    uint32_t open = kNobody;
    for (uint32_t i = 0; i < marks_.size(); ++i) {
      const QuoteMark& mark = marks_[i];
      if (!is_single(mark.family)) continue;
      if (open != kNobody && !same_side(marks_[open], mark, doubles)) {
        open = kNobody;
      }
      if (open == kNobody) {
        if (mark.may_open) open = i;
      } else if (ends_single(open, i)) {
        add(marks_[open], mark.span, true);
        open = kNobody;
      } else if (mark.may_open && !mark.may_close) {
        open = i;
      }
    }
  }

  bool same_side(const QuoteMark& a, const QuoteMark& b, size_t doubles) const {
    return double_around(a, doubles) == double_around(b, doubles);
  }

  // The double quotation that the mark stands in, or kNobody. Double ones are
  // in order and do not overlap.
  uint32_t double_around(const QuoteMark& mark, size_t doubles) const {
    auto begin = out_.begin() + static_cast<ptrdiff_t>(first_);
    auto end = out_.begin() + static_cast<ptrdiff_t>(doubles);
    auto at = std::partition_point(begin, end, [&](const Quotation& q) {
      return q.inner.end <= mark.span.begin;
    });
    bool inside = at != end && at->inner.contains(mark.span.begin);
    return inside ? static_cast<uint32_t>(at - out_.begin()) : kNobody;
  }

  bool ends_single(uint32_t open, uint32_t i) const {
    const QuoteMark& mark = marks_[i];
    if (!mark.may_close) return false;
    bool ascii = marks_[open].family == MarkFamily::apostrophe;
    bool fits = (mark.family == MarkFamily::apostrophe) == ascii;
    if (!fits || mark.span.begin <= marks_[open].span.end) return false;
    return !is_plural_genitive(open, i);
  }

  // the workers’ plan: a word ending in s, then a small letter, and a better
  // place to close further on.
  bool is_plural_genitive(uint32_t open, uint32_t i) const {
    const QuoteMark& mark = marks_[i];
    char32_t before = code_point_before(text_, mark.span.begin).value;
    if (before != 's' || mark.span.end >= place_.end) return false;
    if (text_[mark.span.end] != ' ') return false;
    if (!is_lower(code_point_at(text_, mark.span.end + 1).value)) return false;
    for (uint32_t k = i + 1; k < marks_.size(); ++k) {
      if (marks_[k].family != marks_[i].family) continue;
      if (marks_[k].may_open && !marks_[k].may_close) return false;
      if (marks_[k].may_close) {
        return marks_[k].span.begin - marks_[open].span.end < 300;
      }
    }
    return false;
  }

  void add(const QuoteMark& opening, Span close, bool closed) {
    Span open = opening.span;
    if (close.begin <= open.end) return;  // nothing inside
    Quotation q;
    q.outer = {open.begin, close.end};
    q.inner = {open.end, close.begin};
    q.closed = closed;
    q.doubled = opening.family == MarkFamily::doubled;
    push(q);
  }

  void add_open(const QuoteMark& opening, uint32_t end) {
    Span open = opening.span;
    while (end > open.end && is_space(code_point_before(text_, end).value)) {
      end -= code_point_before(text_, end).size;
    }
    if (end <= open.end) return;
    Quotation q;
    q.outer = {open.begin, end};
    q.inner = {open.end, end};
    q.closed = false;
    q.doubled = opening.family == MarkFamily::doubled;
    push(q);
  }

  void push(const Quotation& q) {
    for (size_t at = q.inner.begin; at < q.inner.end;) {
      CodePoint c = code_point_at(text_, at);
      if (is_letter(c.value) || is_digit(c.value)) {
        out_.push_back(q);
        return;
      }
      at += c.size;
    }
  }

  void nest() {
    std::vector<uint32_t> around;
    for (size_t k = first_; k < out_.size(); ++k) {
      while (!around.empty() &&
             !out_[around.back()].inner.contains(out_[k].outer)) {
        around.pop_back();
      }
      if (!around.empty()) out_[k].parent.index = around.back();
      around.push_back(static_cast<uint32_t>(k));
    }
  }

  std::string_view text_;
  Span place_;
  std::vector<Quotation>& out_;
  size_t first_;
  std::vector<QuoteMark> marks_;
};

// A paragraph that opens with a mark after one that was left open goes on
// with it.
void link_paragraphs(const std::vector<ZonedSpan>& zones,
                     std::vector<Quotation>& quotations) {
  Quotation* open = nullptr;
  size_t k = 0;
  for (const ZonedSpan& zone : zones) {
    Quotation* last = nullptr;
    bool first = true;
    for (; k < quotations.size() && quotations[k].outer.begin < zone.span.end;
         ++k) {
      Quotation& q = quotations[k];
      if (q.parent) continue;
      bool opens_paragraph = q.outer.begin == zone.span.begin;
      q.continues = first && open != nullptr && opens_paragraph;
      first = false;
      last = &q;
    }
    bool left_open = last != nullptr && !last->closed &&
                     last->outer.end + 1 >= zone.span.end;
    open = left_open ? last : nullptr;
  }
}

}  // namespace

std::vector<Quotation> find_quotations(std::string_view text,
                                       const std::vector<ZonedSpan>& zones) {
  std::vector<Quotation> out;
  for (const ZonedSpan& zone : zones) Pairing(text, zone.span, out).run();
  link_paragraphs(zones, out);
  return out;
}

}  // namespace quoth
