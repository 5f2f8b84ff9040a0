// HTTP in front of the desk: sockets, who calls, and what no caller may do.
//
// A page of another site that a reviewer has open can make their browser send
// requests to 127.0.0.1. Those carry that site's Origin, or its name as Host,
// and are refused before the desk sees them.
#ifndef QUOTH_TOOLS_SERVE_SERVER_H_
#define QUOTH_TOOLS_SERVE_SERVER_H_

#include <string>

#include "serve/desk.h"

namespace quoth {

struct ServerOptions {
  std::string address = "127.0.0.1";
  int port = 8080;  // 0: any that is free
  double requests_per_second = 100;
};

// The two signals that stop it are for the thread that waits for them. To be
// called before any other thread is started.
void leave_signals_to_server();

// Serves until SIGINT or SIGTERM comes. "" then; else what hindered it.
std::string serve_until_stopped(Desk& desk, Store& store,
                                const ServerOptions& options);

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_SERVER_H_
