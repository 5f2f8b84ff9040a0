// Of a page, the text of its article:
//
//   News  Sport                     a nav: left out
//   Ferry aground                   headline
//   “We won,” said Ana Ortiz.       body
//   Read more: Trams in May         “read more” of zone-links: left out
//
// The structure of the page decides first and the words of each line after it.
// What they call headline, standfirst or body, and captions that quote, are the
// text that all later stages read, and the offset map goes along with it; the
// rest is cut out and listed with its reason.
#include <algorithm>
#include <string>
#include <utility>

#include "base/vocabulary.h"
#include "stages.h"
#include "text/article_blocks.h"
#include "text/zones.h"

namespace quoth {
namespace {

constexpr std::string_view kBlockGap = "\n\n";
constexpr std::string_view kLineGap = "\n";

// A stretch of the page's text with its zone.
struct Piece {
  Span span;
  Zone zone = Zone::body;
  std::string reason;
  bool linked = false;
  bool quoted = false;  // has a quotation mark

  // Who wrote it and when is known as such, and captions only repeat, unless
  // they quote.
  bool is_kept() const {
    const bool quoting_caption = zone == Zone::caption && quoted;
    return quoting_caption || zone == Zone::headline ||
           zone == Zone::standfirst || zone == Zone::body;
  }
};

// One piece a line: a dateline and what follows it on its line are one.
std::vector<Piece> pieces_of(std::string_view text,
                             std::vector<ZonedSpan> zones) {
  std::vector<Piece> pieces;
  for (ZonedSpan& zone : zones) {
    if (!pieces.empty()) {
      Piece& last = pieces.back();
      const Span gap{last.span.end, zone.span.begin};
      if (slice(text, gap).find('\n') == std::string_view::npos) {
        last.span.end = zone.span.end;
        last.zone = zone.zone;
        last.reason = std::move(zone.reason);
        continue;
      }
    }
    pieces.push_back({zone.span, zone.zone, std::move(zone.reason)});
  }
  return pieces;
}

bool has_quotation_mark(std::string_view text) {
  for (const std::string_view mark : {"\"", "“", "”", "«", "„"}) {
    if (text.find(mark) != std::string_view::npos) return true;
  }
  return false;
}

// What the words and the block of each piece add to it.
void describe(std::string_view text, const std::vector<PageBlock>& blocks,
              std::vector<Piece>& pieces) {
  size_t at = 0;
  for (Piece& piece : pieces) {
    piece.quoted = has_quotation_mark(slice(text, piece.span));
    while (at < blocks.size() && blocks[at].span.end <= piece.span.begin) ++at;
    if (at == blocks.size()) continue;
    piece.linked = blocks[at].linked * 2 > blocks[at].span.size();
  }
}

// Puts the kept pieces of `document` together, with their part of the map.
class Cutter {
 public:
  explicit Cutter(Document& document)
      : document_(document), page_(*document.page) {}

  void cut(std::vector<Piece> pieces) {
    Page out;
    for (Piece& piece : pieces) {
      if (piece.is_kept()) {
        keep(std::move(piece), out);
      } else {
        const std::string_view text = slice(document_.text, piece.span);
        out.left_out.push_back({std::string(text), piece.zone,
                                std::move(piece.reason), piece.linked});
      }
    }
    if (!text_.empty()) text_ += '\n';
    document_.text = std::move(text_);
    page_ = std::move(out);
  }

 private:
  void keep(Piece piece, Page& out) {
    if (!text_.empty()) {
      const Span gap{end_, piece.span.begin};
      const std::string_view between = slice(document_.text, gap);
      text_ += between == kLineGap ? kLineGap : kBlockGap;
    }
    const auto begin = static_cast<uint32_t>(text_.size());
    text_ += slice(document_.text, piece.span);
    copy_origin(piece.span, begin, out);
    end_ = piece.span.end;
    PageBlock block;
    block.span = {begin, static_cast<uint32_t>(text_.size())};
    block.zone = piece.zone;
    block.reason = std::move(piece.reason);
    out.blocks.push_back(std::move(block));
  }

  void copy_origin(Span from, uint32_t to, Page& out) {
    const auto& runs = page_.origin;
    while (run_ < runs.size() && runs[run_].text.end <= from.begin) ++run_;
    for (; run_ < runs.size() && runs[run_].text.begin < from.end; ++run_) {
      OriginRun run = runs[run_];
      if (run.text.size() == run.page.size()) {
        const uint32_t skipped = std::max(from.begin, run.text.begin) -
                                 run.text.begin;
        const uint32_t size =
            std::min(from.end, run.text.end) - run.text.begin - skipped;
        run.page = {run.page.begin + skipped, run.page.begin + skipped + size};
        run.text = {run.text.begin + skipped, run.text.begin + skipped + size};
      }
      run.text = {run.text.begin - from.begin + to,
                  run.text.end - from.begin + to};
      out.origin.push_back(run);
      if (runs[run_].text.end > from.end) return;  // the next piece needs it
    }
  }

  Document& document_;
  Page& page_;
  std::string text_;
  uint32_t end_ = 0;  // of the piece kept last, in the old text
  size_t run_ = 0;
};

}  // namespace

Document take_article(Document document, const RuleSet& rules) {
  if (!document.page || document.page->elements.empty()) return document;
  decide_blocks(document, rules.vocabulary());
  std::vector<Piece> pieces =
      pieces_of(document.text, find_zones(document, rules));
  describe(document.text, document.page->blocks, pieces);
  Cutter(document).cut(std::move(pieces));
  return document;
}

}  // namespace quoth
