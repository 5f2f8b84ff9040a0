// quoth serve: the review desk. `quoth serve --db reviews.sqlite` answers on
// 127.0.0.1 until it is told to stop; `quoth serve token --name ana --role
// reviewer` makes a token and prints it once: the store has its hash only.
#include <sys/random.h>

#include <boost/program_options.hpp>
#include <cstdio>
#include <sstream>

#include "base/hash.h"
#include "command.h"
#include "load_rules.h"
#include "serve/server.h"

namespace quoth {
namespace {

namespace po = boost::program_options;

struct ServeOptions {
  bool help = false;
  bool make_token = false;
  std::string database;
  std::vector<std::string> rules;
  ServerOptions server;
  AccessToken token;
};

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
      ("name", po::value(&options.token.name)
                   ->default_value("")->value_name("NAME"),
       "of `token`: who it is for")
      ("role", po::value(&options.token.role)
                   ->default_value("reviewer")->value_name("ROLE"),
       "of `token`: reader, reviewer or admin")
      ("help,h", "this text");
  return all;
}

std::string usage() {
  ServeOptions options;
  std::ostringstream text;
  text << "usage: quoth serve [OPTION]...\n"
          "       quoth serve token --name NAME [--role ROLE] [--db FILE]\n\n"
          "Keeps articles, what is found in them and what people decide on "
          "it, and\nserves them over HTTP; /openapi.json describes how.\n\n"
       << visible_options(options);
  return text.str();
}

Diagnostic serve_error(std::string message, std::string hint) {
  Diagnostic error;
  error.file = "quoth serve";
  error.message = std::move(message);
  error.hint = std::move(hint);
  return error;
}

Result<ServeOptions> parse(int argc, char** argv) {
  const std::string hint = "`quoth serve --help` lists the options";
  ServeOptions options;
  options.make_token = argc > 1 && std::string_view(argv[1]) == "token";
  const int skipped = options.make_token ? 1 : 0;
  try {
    using namespace po::command_line_style;
    po::variables_map given;
    const po::options_description all = visible_options(options);
    po::store(po::command_line_parser(argc - skipped, argv + skipped)
                  .options(all)
                  .positional({})
                  .style(unix_style & ~allow_guessing)
                  .run(),
              given);
    po::notify(given);
    options.help = given.count("help") > 0;
  } catch (const po::error& error) {
    return serve_error(error.what(), hint);
  }
  if (options.make_token && options.token.name.empty() && !options.help) {
    return serve_error("a token needs a --name", hint);
  }
  if (!role_named(options.token.role)) {
    return serve_error("--role '" + options.token.role +
                           "' is none of reader, reviewer, admin",
                       hint);
  }
  return options;
}

// 256 random bits.
std::string new_token() {
  unsigned char bytes[32];
  if (getrandom(bytes, sizeof bytes, 0) != sizeof bytes) return "";
  return "quoth_" +
         sha256_hex({reinterpret_cast<const char*>(bytes), sizeof bytes});
}

int make_token(Store& store, const ServeOptions& options) {
  const std::string token = new_token();
  try {
    Transaction change(store);
    change.add_token(sha256_hex(token), options.token);
    change.commit();
  } catch (const std::exception&) {
    print({serve_error("there is a token for " + options.token.name,
                       "give another --name")});
    return kExitIncomplete;
  }
  std::puts(token.c_str());
  return kExitDone;
}

bool is_loopback(const std::string& address) {
  return address == "127.0.0.1" || address == "::1" || address == "localhost";
}

int serve(Store& store, const ServeOptions& options) {
  if (!is_loopback(options.server.address) && !store.any_token()) {
    print({serve_error("without tokens it listens on 127.0.0.1 only",
                       "make one with `quoth serve token --name NAME`")});
    return kExitUsage;
  }
  const auto rules = load_rules(options.rules);
  if (!rules) return kExitRules;
  Desk desk(store, *rules);
  const std::string why = serve_until_stopped(desk, store, options.server);
  if (why.empty()) return kExitDone;
  print({serve_error(why, "give another --address or --port")});
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
  return options->make_token ? make_token(**store, *options)
                             : serve(**store, *options);
}

}  // namespace quoth
