// Telling other programs what happens, in the form of Standard Webhooks.
//
// Somebody accepts a quote. In the transaction that logs it, a message for each
// webhook is put down; a thread of its own sends it:
//
//   webhook-id: msg_1_42
//   webhook-timestamp: 1772443800
//   webhook-signature: v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
//
// and again after a while when nobody took it, also after a restart: what is
// logged is told at least once, under the same id.
#ifndef QUOTH_TOOLS_SERVE_WEBHOOKS_H_
#define QUOTH_TOOLS_SERVE_WEBHOOKS_H_

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

#include "serve/store.h"

namespace quoth {

// `whsec_` and base64; none: it is no such secret, or of fewer than 24 bytes
// or more than 64.
std::optional<std::string> webhook_key(const std::string& secret);

// `v1,` and base64 of HMAC-SHA256 over id.timestamp.body.
std::string webhook_signature(const std::string& key, const std::string& id,
                              int64_t timestamp, const std::string& body);

// Seconds until it is tried again after so many attempts; none: given up.
std::optional<int64_t> retry_after(int64_t attempts);

class WebhookSender {
 public:
  WebhookSender(Store& store, bool allow_private);
  ~WebhookSender();

  // There may be something to send.
  void wake();

 private:
  void work();
  void send(const Delivery& delivery);

  Store& store_;
  bool allow_private_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool stopped_ = false;
  bool woken_ = true;
  std::thread thread_;
};

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_WEBHOOKS_H_
