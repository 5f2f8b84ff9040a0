// quoth serve: the review desk. `quoth serve --db reviews.sqlite` answers on
// 127.0.0.1 until it is told to stop; `quoth serve token --name ana --role
// reviewer` makes a token and prints it once: the store has its hash only, and
// keeps it when the token is revoked, so that a desk never falls back to
// letting everyone in.
#include <cstdio>
#include <sstream>

#include "arguments.h"
#include "base/hash.h"
#include "command.h"
#include "load_rules.h"
#include "serve/random.h"
#include "serve/server.h"

namespace quoth {
namespace {

namespace po = boost::program_options;

struct ServeOptions {
  bool help = false;
  std::string token;  // "": serve; else make, list or revoke
  std::string database;
  std::vector<std::string> rules;
  ServerOptions server;
  bool allow_private = false;
  std::string name;
  std::string role;
};

constexpr const char* kHint = "`quoth serve --help` lists the options";

po::options_description visible_options(ServeOptions& options) {
  po::options_description all("options", 80, 50);
  all.add_options()
      ("db", po::value(&options.database)
                 ->default_value("reviews.sqlite")->value_name("FILE"),
       "the store; made when it is not there")
      ("address", po::value(&options.server.address)
                      ->default_value("127.0.0.1")->value_name("ADDRESS"),
       "where to listen; another than this needs tokens")
      ("port", po::value(&options.server.port)
                   ->default_value(8080)->value_name("N"),
       "0 is any that is free")
      ("rate", po::value(&options.server.requests_per_second)
                   ->default_value(100)->value_name("N"),
       "requests a second that one caller may make")
      ("rules", po::value(&options.rules)->value_name("PACK"),
       "a pack, by its directory; several go on top of each other")
      ("allow-private",
       "read from and send to addresses of this machine's network too")
      ("name", po::value(&options.name)
                   ->default_value("")->value_name("NAME"),
       "of `token`: who it is for")
      ("role", po::value(&options.role)
                   ->default_value("reviewer")->value_name("ROLE"),
       "of `token`: reader, reviewer or admin")
      ("help,h", "this text");
  return all;
}

std::string usage() {
  ServeOptions options;
  std::ostringstream text;
  text << "usage: quoth serve [OPTION]...\n"
          "       quoth serve token --name NAME [--role ROLE] [--db FILE]\n"
          "       quoth serve token list [--db FILE]\n"
          "       quoth serve token revoke --name NAME [--db FILE]\n\n"
          "Keeps articles, what is found in them and what people decide on "
          "it, and\nserves them over HTTP; /openapi.json describes how.\n\n"
       << visible_options(options);
  return text.str();
}

// "" for no words; "make", "list" or "revoke" for those after `token`.
Result<std::string> token_command(const std::vector<std::string>& words) {
  if (words.empty()) return std::string();
  if (words[0] != "token") {
    return complaint("quoth serve", "there is no '" + words[0] + "' here",
                     kHint);
  }
  if (words.size() == 1) return std::string("make");
  if (words.size() == 2 && (words[1] == "list" || words[1] == "revoke")) {
    return words[1];
  }
  return complaint("quoth serve", "a token is made, listed or revoked", kHint);
}

Result<ServeOptions> parse(int argc, char** argv) {
  ServeOptions options;
  std::vector<std::string> words;
  try {
    po::options_description all = visible_options(options);
    all.add_options()("word", po::value(&words));
    const auto given = read_arguments(argc, argv, all, "word", -1);
    options.help = given.count("help") > 0;
    options.allow_private = given.count("allow-private") > 0;
  } catch (const po::error& error) {
    return complaint("quoth serve", error.what(), kHint);
  }
  const Result<std::string> token = token_command(words);
  if (!token) return token.errors();
  options.token = *token;
  const bool needs_name = *token == "make" || *token == "revoke";
  if (needs_name && options.name.empty() && !options.help) {
    return complaint("quoth serve", "a token needs a --name", kHint);
  }
  if (!role_named(options.role)) {
    return complaint("quoth serve",
                     "--role '" + options.role +
                         "' is none of reader, reviewer, admin",
                     kHint);
  }
  return options;
}

// 256 random bits.
std::string new_token() { return "quoth_" + sha256_hex(random_bytes(32)); }

int make_token(Store& store, const ServeOptions& options) {
  const std::string token = new_token();
  try {
    Transaction change(store);
    change.add_token(sha256_hex(token), options.name, options.role);
    change.commit();
  } catch (const std::exception&) {
    print({complaint("quoth serve", "there is a token for " + options.name,
                     "revoke it, or give another --name")});
    return kExitIncomplete;
  }
  std::puts(token.c_str());
  return kExitDone;
}

int list_tokens(Store& store) {
  for (const AccessToken& token : store.tokens()) {
    std::printf("%-20s %-9s made %s%s\n", token.name.c_str(),
                token.role.c_str(), token.made_at.c_str(),
                token.revoked_at.empty()
                    ? ""
                    : (" revoked " + token.revoked_at).c_str());
  }
  return kExitDone;
}

int revoke_token(Store& store, const ServeOptions& options) {
  Transaction change(store);
  if (!change.revoke_token(options.name)) {
    print({complaint("quoth serve", "there is no token for " + options.name,
                     "`quoth serve token list` lists them")});
    return kExitIncomplete;
  }
  change.commit();
  return kExitDone;
}

bool is_loopback(const std::string& address) {
  return address == "127.0.0.1" || address == "::1" || address == "localhost";
}

int serve(Store& store, const ServeOptions& options) {
  if (!is_loopback(options.server.address) && !store.any_token()) {
    print({complaint("quoth serve",
                     "without tokens it listens on 127.0.0.1 only",
                     "make one with `quoth serve token --name NAME`")});
    return kExitUsage;
  }
  const auto rules = load_rules(options.rules);
  if (!rules) return kExitRules;
  leave_signals_to_server();
  Desk desk(store, *rules, options.allow_private);
  const std::string why = serve_until_stopped(desk, store, options.server);
  if (why.empty()) return kExitDone;
  print({complaint("quoth serve", why, "give another --address or --port")});
  return kExitIncomplete;
}

}  // namespace

int run_serve(int argc, char** argv) {
  const Result<ServeOptions> options = parse(argc, argv);
  if (!options) {
    print(options.errors());
    return kExitUsage;
  }
  if (options->help) {
    std::fputs(usage().c_str(), stdout);
    return kExitDone;
  }
  const auto store = Store::open(options->database);
  if (!store) {
    print(store.errors());
    return kExitIncomplete;
  }
  if (options->token == "make") return make_token(**store, *options);
  if (options->token == "list") return list_tokens(**store);
  if (options->token == "revoke") return revoke_token(**store, *options);
  return serve(**store, *options);
}

}  // namespace quoth
