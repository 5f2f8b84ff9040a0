// See resolve.h. In `{speaker:source} {says:cue} that` the name `speaker` is
// looked up among what is built in, then the slots, then the word lists, and
// `that` becomes a list of one word.
#include "rule/resolve.h"

#include <algorithm>
#include <charconv>

#include "rule/built_ins.h"

namespace quoth {
namespace {

constexpr size_t kLongestPhrase = 6;  // words; find_tokens joins no more

constexpr Atom fixed(Symbol first, Symbol last) {
  return {AtomKind::symbols, first, last};
}

Node repeated(Node node, uint32_t least, uint32_t most, bool lazy) {
  Node out;
  out.kind = NodeKind::repeat;
  out.place = node.place;
  out.least = least;
  out.most = most;
  out.lazy = lazy;
  out.children.push_back(std::move(node));
  return out;
}

Node sequence(std::vector<Node> children, Place place) {
  Node out;
  out.place = place;
  out.children = std::move(children);
  return out;
}

}  // namespace

Resolver::Resolver(const std::vector<SlotSource>& slots,
                   const Vocabulary* words, Atoms& atoms,
                   Complaints& complaints)
    : words_(words), atoms_(atoms), complaints_(complaints) {
  for (const SlotSource& slot : slots) {
    if (is_built_in(slot.name)) {
      complaints_.error(slot.place, "{" + slot.name + "} is built in",
                        "give the slot another name");
    } else if (words_ != nullptr &&
               words_->list_number(slot.name, "") != Vocabulary::kNoList) {
      complaints_.error(slot.place,
                        "a word list has the name " + slot.name + " already",
                        "give the slot another name");
    }
    auto [at, is_new] = slots_.try_emplace(slot.name, Slot{&slot, {}});
    if (!is_new) {
      complaints_.error(
          slot.place, "a second slot " + slot.name,
          "the first is on " +
              complaints_.pointer(at->second.source->place, slot.place));
      continue;
    }
    at->second.pattern = parse_pattern(slot.pattern, complaints_);
  }
}

Node Resolver::pattern(Place place) {
  nodes_ = 0;
  Node out = resolve(parse_pattern(place, complaints_));
  if (nodes_ > kMostNodes) {
    complaints_.error(place, "this pattern is too large",
                      "its slots use each other too often");
  }
  return out;
}

void Resolver::check_slots() {
  for (const auto& [name, slot] : slots_) {
    Node node;
    node.place = slot.source->place;
    if (slot.pattern.kind == NodeKind::sequence &&
        slot.pattern.children.empty()) {
      complaints_.error(slot.source->place, "an empty slot",
                        "slot speaker = {person}");
    }
    nodes_ = 0;
    resolve_slot(slot, node);
  }
}

Node Resolver::atom(const Atom& value, std::string name, Place place) {
  Node out;
  out.kind = NodeKind::atom;
  out.place = place;
  out.atom = atoms_.add(value, std::move(name));
  return out;
}

Node Resolver::resolve(const Node& node) {
  if (++nodes_ > kMostNodes) return sequence({}, node.place);
  switch (node.kind) {
    case NodeKind::sequence:
      return resolve_sequence(node);
    case NodeKind::word: {
      std::vector<Node> out;
      add_words({node}, out);
      return out.empty() ? sequence({}, node.place) : std::move(out[0]);
    }
    case NodeKind::mark:
      return resolve_mark(node);
    case NodeKind::reference:
      return resolve_reference(node);
    case NodeKind::raw: {
      Node out = node;
      RE2 checked(node.text, RE2::Quiet);
      if (!checked.ok() && node.text.find("(?") == std::string::npos) {
        complaints_.error(node.place, "RE2 refuses this: " + checked.error());
      }
      out.kind = NodeKind::atom;
      out.atom = atoms_.add_raw(node.text);
      return out;
    }
    default: {
      Node out = node;
      out.children.clear();
      for (const Node& child : node.children) {
        out.children.push_back(resolve(child));
      }
      return out;
    }
  }
}

Node Resolver::resolve_sequence(const Node& node) {
  Node out = sequence({}, node.place);
  std::vector<Node> words;
  for (const Node& child : node.children) {
    if (child.kind == NodeKind::word) {
      words.push_back(child);
      continue;
    }
    add_words(words, out.children);
    words.clear();
    out.children.push_back(resolve(child));
  }
  add_words(words, out.children);
  return out;
}

// The number of words from `first` on that the pack lists as one entry, such
// as "according to"; the tokenizer takes these as one token.
size_t Resolver::phrase_length(const std::vector<Node>& words,
                               size_t first) const {
  size_t longest = 1;
  if (words_ == nullptr) return longest;
  std::string form = words[first].text;
  size_t end = std::min(words.size(), first + kLongestPhrase);
  for (size_t i = first + 1; i < end; ++i) {
    form += " " + words[i].text;
    WordId id = words_->find(form);
    if (id != 0 && !words_->lists_of(id).empty()) longest = i - first + 1;
  }
  return longest;
}

void Resolver::add_words(const std::vector<Node>& words,
                         std::vector<Node>& out) {
  nodes_ += static_cast<uint32_t>(words.size());
  if (nodes_ > kMostNodes) return;
  for (size_t i = 0; i < words.size();) {
    size_t length = phrase_length(words, i);
    std::string form;
    std::vector<Node> apart;
    for (size_t k = i; k < i + length; ++k) {
      Node word = words[k];
      word.kind = NodeKind::atom;
      word.atom = atoms_.add_literal(word.text);
      form += (form.empty() ? "" : " ") + word.text;
      apart.push_back(std::move(word));
    }
    Place place = words[i].place;
    place.end = words[i + length - 1].place.end;
    i += length;
    if (length == 1) {
      out.push_back(std::move(apart[0]));
      continue;
    }
    Node joined;
    joined.kind = NodeKind::atom;
    joined.place = place;
    joined.atom = atoms_.add_literal(form);
    Node either;
    either.kind = NodeKind::choice;
    either.place = place;
    either.children.push_back(std::move(joined));
    either.children.push_back(sequence(std::move(apart), place));
    out.push_back(std::move(either));
  }
}

Node Resolver::resolve_mark(const Node& node) {
  if (std::optional<Symbol> mark = find_mark(node.text)) {
    return atom(fixed(*mark, *mark), node.text, node.place);
  }
  Node out = node;  // any other mark is a word of its own: &
  out.kind = NodeKind::atom;
  out.atom = atoms_.add_literal(node.text);
  return out;
}

Node Resolver::resolve_reference(const Node& node) {
  const std::string& name = node.text;
  if (name.starts_with("..")) return resolve_gap(node);
  Atom open{AtomKind::open};
  if (name == "clause" || name == "rest") {
    return repeated(atom(open, "{" + name + "}", node.place), 1,
                    Node::kUnbounded, name == "clause");
  }
  if (name == "end") {
    Atom closing = fixed(symbol::full_stop, symbol::ellipsis);
    Atom end = fixed(symbol::end, symbol::end);
    return sequence({repeated(atom(closing, ".", node.place), 0,
                              Node::kUnbounded, false),
                     atom(end, "{end}", node.place)},
                    node.place);
  }
  if (std::optional<Atom> found = find_built_in(name)) {
    return atom(*found, "{" + name + "}", node.place);
  }
  if (auto slot = slots_.find(name); slot != slots_.end()) {
    return resolve_slot(slot->second, node);
  }
  Node out = node;
  if (resolve_mention(node, out)) return out;
  uint32_t number = list_or_complaint(name, node.place);
  Atom of_list{AtomKind::list, number};
  return atom(of_list, "{" + name + "}", node.place);
}

// {person}, {noun/cue-nouns}
bool Resolver::resolve_mention(const Node& node, Node& out) {
  size_t slash = std::min(node.text.find('/'), node.text.size());
  std::string_view name = node.text;
  std::optional<Atom> found = find_mention_kind(name.substr(0, slash));
  if (!found) return false;
  if (slash < name.size()) {
    found->first = list(name.substr(slash + 1), node.place);
  }
  out = atom(*found, "{" + node.text + "}", node.place);
  return true;
}

Node Resolver::resolve_gap(const Node& node) {
  Atom any{AtomKind::any};
  std::string_view count = std::string_view(node.text).substr(2);
  uint32_t most = Node::kUnbounded;
  if (!count.empty()) {
    auto [end, error] =
        std::from_chars(count.data(), count.data() + count.size(), most);
    bool is_number = error == std::errc() &&
                     end == count.data() + count.size();
    if (!is_number || most == 0 || most > 100) {
      complaints_.error(node.place, "a gap is from 1 to 100 words",
                        "{..6} is up to six, {..} any number");
      most = 1;
    }
  }
  return repeated(atom(any, "{" + node.text + "}", node.place), 0, most,
                  true);
}

Node Resolver::resolve_slot(const Slot& slot, const Node& node) {
  const std::string& name = slot.source->name;
  auto circle = std::find(open_.begin(), open_.end(), name);
  if (circle != open_.end()) {
    // check_slots comes to it from each of its slots: once is enough.
    if (name == *std::min_element(circle, open_.end())) {
      std::string path;
      for (; circle != open_.end(); ++circle) path += "{" + *circle + "} -> ";
      complaints_.error(slot.source->place,
                        "a slot that contains itself: " + path + "{" + name +
                            "}",
                        "one of these must do without the others");
    }
    return sequence({}, node.place);
  }
  if (open_.size() == kDeepest) {
    complaints_.error(slot.source->place,
                      "slots nested too deep below {" + open_[0] + "}",
                      "at most " + std::to_string(kDeepest) +
                          " may stand in one another");
    return sequence({}, node.place);
  }
  open_.push_back(name);
  used_slots_.insert(name);
  Node out = resolve(slot.pattern);
  open_.pop_back();
  if (out.kind != NodeKind::sequence && out.kind != NodeKind::choice) {
    out = sequence({std::move(out)}, node.place);
  }
  out.place = node.place;
  return out;
}

uint32_t Resolver::list(std::string_view name, Place place) {
  if (words_ == nullptr) return 0;
  uint32_t number = find_list(name);
  if (number != Vocabulary::kNoList) return number;
  std::string near = nearest_name(name, words_->list_names());
  complaints_.error(place, "no word list named " + std::string(name),
                    near.empty() ? "word lists are named with `use`"
                                 : "did you mean " + near + "?");
  return number;
}

uint32_t Resolver::find_list(std::string_view name) const {
  size_t dot = std::min(name.find('.'), name.size());
  return words_->list_number(name.substr(0, dot),
                             name.substr(std::min(dot + 1, name.size())));
}

// A name between braces that is neither built in nor a slot.
uint32_t Resolver::list_or_complaint(const std::string& name, Place place) {
  if (words_ == nullptr || name.empty()) return 0;
  uint32_t number = find_list(name);
  if (number != Vocabulary::kNoList) return number;
  std::string near = nearest_name(name, all_names());
  std::string hint = "a slot, a word list or a built-in name stands here";
  if (auto slot = slots_.find(near); slot != slots_.end()) {
    hint = "did you mean {" + near + "}? (" +
           complaints_.pointer(slot->second.source->place, place) + ")";
  } else if (!near.empty()) {
    hint = "did you mean {" + near + "}?";
  }
  size_t dot = std::min(name.find('.'), name.size());
  bool no_column = dot < name.size() &&
                   find_list(name.substr(0, dot)) != Vocabulary::kNoList;
  complaints_.error(place,
                    no_column ? "the list " + name.substr(0, dot) +
                                    " has no column " + name.substr(dot + 1)
                              : "no slot or list named {" + name + "}",
                    hint);
  return number;
}

std::vector<std::string> Resolver::all_names() const {
  std::vector<std::string> out = built_in_names();
  for (const auto& [name, slot] : slots_) out.push_back(name);
  for (std::string& name : words_->list_names()) {
    out.push_back(std::move(name));
  }
  return out;
}

}  // namespace quoth
