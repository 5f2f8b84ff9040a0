// Of the source
//
//   <p>“Bed &amp;
//      breakfast”</p>
//
// gumbo gives the text `“Bed &⏎   breakfast”`; what is kept is
// `“Bed & breakfast”`, in four runs: `“Bed ` copied from the page, `&` made
// from the five bytes of `&amp;`, ` ` from the break of line and its margin,
// and the rest copied again. The two are walked side by side; where they differ
// the source has a character reference.
#include "read/page_text.h"

#include <algorithm>

#include "base/unicode.h"

namespace quoth {
namespace {

constexpr std::string_view kBlockGap = "\n\n";

// Bytes that are not simply copied, apart from `&`: white space, and what may
// begin a space or a mark that cannot be seen.
bool is_plain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte > ' ' && c != '&' && byte != 0xC2 && byte != 0xE2 &&
         byte != 0xEF && byte != 0x7F;
}

// Zero-width and invisible characters that part no words. The joiners of
// scripts and emoji stay.
bool is_invisible(char32_t c) {
  return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF ||
         c == 0xFFFC || c < 0x20 || c == 0x7F;
}

// Spaces of any width, and breaks of line, are one space to a reader.
bool is_white(char32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x2028 ||
         c == 0x2029 || c == 0x3000;
}

bool is_reference_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= '0' && c <= '9') || c == '#';
}

}  // namespace

// The source of a text, walked along with it.
struct PageText::Source {
  std::string_view bytes;
  uint32_t at;  // of the page
  bool lost = false;  // no longer in step: all of it is the source

  // The bytes that `piece`, the next of the text, was made from. `next` is the
  // byte of the text behind it, or 0.
  Span take(std::string_view piece, char next) {
    if (lost) return whole();
    if (bytes.starts_with(piece) && !(piece == "&" && is_reference())) {
      return shift(piece.size());
    }
    if (bytes.starts_with("\r\n") && piece == "\n") return shift(2);
    if (!bytes.starts_with('&')) {
      lost = true;
      return whole();
    }
    return shift(reference_size(next));
  }

 private:
  bool is_reference() const {
    return bytes.starts_with("&amp") || bytes.starts_with("&AMP") ||
           bytes.starts_with("&#");
  }

  // Most references end in a semicolon. Of one that does not, the name ends
  // where the text goes on with the byte behind it: `&notin` is `¬in`.
  size_t reference_size(char next) const {
    size_t end = 1;
    while (end < bytes.size() && is_reference_letter(bytes[end])) ++end;
    const bool closed = end < bytes.size() && bytes[end] == ';';
    if (closed && goes_on(end + 1, next)) return end + 1;
    size_t size = end;
    while (size > 1 && !goes_on(size, next)) --size;
    return size > 1 ? size : end + (closed ? 1 : 0);
  }

  // Whether the source may go on at `size` where the text does with `next`.
  bool goes_on(size_t size, char next) const {
    if (size >= bytes.size() || next == 0) return true;
    return bytes[size] == next || bytes[size] == '&' || bytes[size] == '\r';
  }

  Span whole() const {
    return {at, at + static_cast<uint32_t>(bytes.size())};
  }

  Span shift(size_t size) {
    const Span from{at, at + static_cast<uint32_t>(size)};
    bytes.remove_prefix(size);
    at = from.end;
    return from;
  }
};

void PageText::add(std::string_view in, std::string_view source, uint32_t at) {
  Source from{source, at};
  for (size_t i = 0; i < in.size();) {
    size_t end = i;
    while (end < in.size() && is_plain(in[end])) ++end;
    if (end > i) {
      const std::string_view piece = in.substr(i, end - i);
      // The two may part within a piece, at a reference.
      size_t same = 0;
      while (same < piece.size() && same < from.bytes.size() &&
             piece[same] == from.bytes[same] && !from.lost) {
        ++same;
      }
      while (same > 0 && same < piece.size() &&
             (piece[same] & 0xC0) == 0x80) {
        --same;
      }
      if (same > 0) {
        const Span run = from.take(piece.substr(0, same), 0);
        settle_space();
        copy(piece.substr(0, same), run.begin);
        i += same;
        continue;
      }
    }
    const CodePoint c = code_point_at(in, i);
    const char next = i + c.size < in.size() ? in[i + c.size] : '\0';
    const Span run = from.take(in.substr(i, c.size), next);
    i += c.size;
    if (is_white(c.value)) {
      space_from_ = space_ ? Span{space_from_.begin, run.end} : run;
      space_ = true;
      continue;
    }
    if (is_invisible(c.value)) continue;
    settle_space();
    const std::string_view piece = in.substr(i - c.size, c.size);
    if (run.size() == c.size && !from.lost) {
      copy(piece, run.begin);
    } else {
      replace(piece, run);
    }
  }
}

void PageText::add_implied(std::string_view piece, uint32_t at) {
  settle_space();
  replace(piece, {at, at});
}

void PageText::end_line() { ++line_ends_; }

// White space and ends of line count once a word follows them.
void PageText::settle_space() {
  const bool empty = text.size() == begin_;
  if (line_ends_ > 1 && !empty) {
    end_block();
  } else if (line_ends_ == 1 && !empty) {
    put("\n");
  } else if (space_ && !empty) {
    replace(" ", space_from_);
  }
  line_ends_ = 0;
  space_ = false;
}

void PageText::put(std::string_view piece) {
  text += piece;
  if (linked) linked_bytes_ += static_cast<uint32_t>(piece.size());
}

void PageText::copy(std::string_view piece, uint32_t at) {
  const auto size = static_cast<uint32_t>(piece.size());
  const auto here = static_cast<uint32_t>(text.size());
  put(piece);
  if (!page.origin.empty()) {
    OriginRun& last = page.origin.back();
    if (last.text.end == here && last.page.end == at &&
        last.text.size() == last.page.size()) {
      last.text.end += size;
      last.page.end += size;
      return;
    }
  }
  page.origin.push_back({{here, here + size}, {at, at + size}});
}

void PageText::replace(std::string_view piece, Span from) {
  if (from.size() == piece.size()) return copy(piece, from.begin);
  const auto here = static_cast<uint32_t>(text.size());
  put(piece);
  page.origin.push_back(
      {{here, here + static_cast<uint32_t>(piece.size())}, from});
}

void PageText::end_block() {
  line_ends_ = 0;
  space_ = false;
  const auto end = static_cast<uint32_t>(text.size());
  if (end > begin_) {
    PageBlock block;
    block.span = {begin_, end};
    block.element = element;
    block.linked = linked_bytes_;
    page.blocks.push_back(std::move(block));
    text += kBlockGap;
  }
  begin_ = static_cast<uint32_t>(text.size());
  linked_bytes_ = 0;
}

void PageText::Block::imply(std::string_view mark) {
  const uint32_t at = origin.empty() ? 0 : origin.back().page.end;
  const auto here = static_cast<uint32_t>(text.size());
  text += mark;
  origin.push_back(
      {{here, here + static_cast<uint32_t>(mark.size())}, {at, at}});
}

void PageText::Block::imply_before(std::string_view mark) {
  const uint32_t at = origin.empty() ? 0 : origin.front().page.begin;
  Block out{std::string(mark), {}, element, 0};
  out.origin.push_back({{0, static_cast<uint32_t>(mark.size())}, {at, at}});
  out.append(*this);
  *this = std::move(out);
}

void PageText::Block::append(const Block& other) {
  const auto shift = static_cast<uint32_t>(text.size());
  text += other.text;
  linked += other.linked;
  for (OriginRun run : other.origin) {
    run.text = {run.text.begin + shift, run.text.end + shift};
    origin.push_back(run);
  }
}

std::vector<PageText::Block> PageText::take_blocks(size_t first) {
  std::vector<Block> out;
  auto run = std::partition_point(
      page.origin.begin(), page.origin.end(), [&](const OriginRun& r) {
        return r.text.begin < page.blocks[first].span.begin;
      });
  const auto runs_left = run - page.origin.begin();
  for (size_t i = first; i < page.blocks.size(); ++i) {
    const PageBlock& from = page.blocks[i];
    Block block{std::string(slice(text, from.span)), {}, from.element,
                from.linked};
    for (; run != page.origin.end() && run->text.begin < from.span.end; ++run) {
      block.origin.push_back({{run->text.begin - from.span.begin,
                               run->text.end - from.span.begin},
                              run->page});
    }
    out.push_back(std::move(block));
  }
  text.resize(page.blocks[first].span.begin);
  page.blocks.resize(first);
  page.origin.resize(static_cast<size_t>(runs_left));
  begin_ = static_cast<uint32_t>(text.size());
  return out;
}

void PageText::put_block(const Block& block) {
  const uint32_t now = element;
  element = block.element;
  linked_bytes_ = block.linked;
  for (OriginRun run : block.origin) {
    run.text = {run.text.begin + begin_, run.text.end + begin_};
    page.origin.push_back(run);
  }
  text += block.text;
  end_block();
  element = now;
}

void PageText::finish() {
  end_block();
  if (!text.empty()) text.resize(text.size() - 1);
}

}  // namespace quoth
