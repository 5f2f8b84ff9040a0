// `--rules my/pack` or the pack that comes with quoth. A pack with one wrong
// line does not load at all: half of the rules would find half of the quotes,
// and nobody would know which half.
#include "load_rules.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <initializer_list>

namespace quoth {
namespace {

// `rules/en` for somebody in the source tree: what errors and traces show.
std::string as_seen_from_here(const std::filesystem::path& path) {
  std::error_code error;
  const auto whole = path.lexically_normal();
  const auto near =
      whole.lexically_relative(std::filesystem::current_path(error));
  const bool is_below = !near.empty() && *near.begin() != "..";
  return is_below ? near.string() : whole.string();
}

// The pack that stands beside the program: bin/quoth of an installed copy,
// wherever it was moved, build/quoth and build/release/quoth of a source tree.
// A program that was just built never runs the rules of an older installed one.
std::string pack_beside_program(const std::string& name) {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (error) return "";
  for (const char* way : {"../share/quoth/rules", "../rules", "../../rules"}) {
    const fs::path pack = program.parent_path() / way / name;
    if (fs::exists(pack / "pack.rules", error)) return as_seen_from_here(pack);
  }
  return "";
}

// What $QUOTH_RULES says goes first; find_pack reads it.
std::string default_pack(const std::string& name) {
  if (std::getenv("QUOTH_RULES") == nullptr) {
    const std::string beside = pack_beside_program(name);
    if (!beside.empty()) return beside;
  }
  return find_pack(name);
}

}  // namespace

void print(const std::vector<Diagnostic>& diagnostics) {
  for (const Diagnostic& diagnostic : diagnostics) {
    std::fputs(to_string(diagnostic).c_str(), stderr);
  }
}

std::vector<std::string> pack_directories(
    const std::vector<std::string>& packs) {
  std::vector<std::string> out;
  for (const std::string& pack : packs) {
    std::error_code unknown;
    const bool is_name = pack.find('/') == std::string::npos &&
                         !std::filesystem::exists(pack, unknown);
    const std::string known = is_name ? default_pack(pack) : "";
    out.push_back(known.empty() ? pack : known);
  }
  if (!packs.empty()) return out;
  if (std::string en = default_pack("en"); !en.empty()) {
    out.push_back(std::move(en));
  }
  return out;
}

std::optional<RuleSet> load_rules(const std::vector<std::string>& packs) {
  const std::vector<std::string> directories = pack_directories(packs);
  if (directories.empty()) {
    Diagnostic error;
    error.file = "quoth";
    error.message = "no rule pack found";
    error.hint = "give --rules DIR, or set QUOTH_RULES to where `en` is";
    print({error});
    return std::nullopt;
  }
  const Result<PackSources> sources = read_packs(directories);
  if (!sources) {
    print(sources.errors());
    return std::nullopt;
  }
  Result<RuleSet> rules = compile_rules(*sources);
  if (!rules) {
    print(rules.errors());
    return std::nullopt;
  }
  return std::move(*rules);
}

}  // namespace quoth
