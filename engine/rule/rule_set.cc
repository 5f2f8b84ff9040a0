// The members of RuleSet, and how a pack is found and read: `en` is the
// directory rules/en, whose pack.rules names the files it uses.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

#include "base/hash.h"
#include "quoth/rules.h"
#include "rule/compiled_rules.h"
#include "rule/pack_files.h"
#include "rule/weights.h"

namespace quoth {
namespace {

bool is_directory(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::is_directory(path, ignored);
}

// A pipe would wait for ever, and a device might never end.
std::optional<std::string> read_file(const std::string& path) {
  constexpr uintmax_t kLongest = 64 << 20;  // bytes
  std::error_code unknown;
  if (!std::filesystem::is_regular_file(path, unknown) ||
      std::filesystem::file_size(path, unknown) > kLongest) {
    return std::nullopt;
  }
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::nullopt;
  std::string text{std::istreambuf_iterator<char>(in), {}};
  if (in.bad()) return std::nullopt;
  return text;
}

}  // namespace

RuleSet::RuleSet(std::shared_ptr<const CompiledRules> rules)
    : rules_(std::move(rules)) {}

const std::string& RuleSet::pack() const { return rules_->pack; }
const std::string& RuleSet::version() const { return rules_->version; }
std::string_view RuleSet::language() const {
  return std::string_view(rules_->pack).substr(0, rules_->pack.find('+'));
}
const std::string& RuleSet::sha256() const { return rules_->sha256; }
const Vocabulary& RuleSet::vocabulary() const { return rules_->vocabulary; }
const CompiledRules& RuleSet::rules() const { return *rules_; }

std::string_view RuleSet::rule_sha256(std::string_view rule_id) const {
  const uint32_t number = rules_->rule_of_id.find(hash64(rule_id));
  if (number == 0) return "";
  const Rule& rule = rules_->rules[number - 1];
  return rule.id == rule_id ? std::string_view(rule.sha256) : "";
}

Measured RuleSet::measured(std::string_view kind) const {
  return rules_->weights->measured(kind);
}

Result<PackSources> read_pack(const std::string& directory) {
  return read_pack_files(
      directory, "cannot be read", [&](const std::vector<std::string>& names) {
        std::vector<std::optional<std::string>> texts;
        for (const std::string& name : names) {
          texts.push_back(read_file(directory + "/" + name));
        }
        return texts;
      });
}

Result<PackSources> read_packs(const std::vector<std::string>& directories) {
  PackSources out;
  std::vector<Diagnostic> errors;
  for (const std::string& directory : directories) {
    Result<PackSources> pack = read_pack(directory);
    if (pack) {
      std::move(pack->files.begin(), pack->files.end(),
                std::back_inserter(out.files));
    } else {
      errors.insert(errors.end(), pack.errors().begin(), pack.errors().end());
    }
  }
  if (!errors.empty()) return errors;
  return out;
}

Result<RuleSet> compile_rules(const PackSources& sources) {
  std::shared_ptr<const CompiledRules> rules;
  std::vector<Diagnostic> wrong = compile(sources, rules);
  if (rules == nullptr) return wrong;
  return RuleSet(std::move(rules));
}

std::string find_pack(const std::string& name) {
  std::vector<std::string> places;
  if (const char* given = std::getenv("QUOTH_RULES")) {
    places.emplace_back(given);
  }
#ifdef QUOTH_INSTALLED_RULES
  places.emplace_back(QUOTH_INSTALLED_RULES);
#endif
#ifdef QUOTH_SOURCE_RULES
  places.emplace_back(QUOTH_SOURCE_RULES);
#endif
  for (const std::string& place : places) {
    std::string path = place + "/" + name;
    if (is_directory(path)) return path;
  }
  return "";
}

}  // namespace quoth
