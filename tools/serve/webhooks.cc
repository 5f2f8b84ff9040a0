// See webhooks.h.
#include "serve/webhooks.h"

#include <chrono>
#include <cstdio>

#include "base/sign.h"
#include "serve/post.h"
#include "serve/time.h"

namespace quoth {
namespace {

constexpr int kGone = 410;  // the receiver wants nothing more

PostAnswer post_signed(const Delivery& delivery, bool allow_private) {
  const int64_t now = seconds_now();
  const auto key = webhook_key(delivery.secret);
  return post(delivery.url, delivery.payload,
              {"content-type: application/json",
               "webhook-id: " + delivery.id,
               "webhook-timestamp: " + std::to_string(now),
               "webhook-signature: " +
                   webhook_signature(key.value_or(""), delivery.id, now,
                                     delivery.payload)},
              allow_private);
}

}  // namespace

std::optional<std::string> webhook_key(const std::string& secret) {
  constexpr std::string_view kPrefix = "whsec_";
  constexpr size_t kLeast = 24;
  constexpr size_t kMost = 64;
  if (!secret.starts_with(kPrefix)) return std::nullopt;
  auto key = from_base64(secret.substr(kPrefix.size()));
  if (!key || key->size() < kLeast || key->size() > kMost) return std::nullopt;
  return key;
}

std::string webhook_signature(const std::string& key, const std::string& id,
                              int64_t timestamp, const std::string& body) {
  return "v1," + to_base64(hmac_sha256(
                     key, id + '.' + std::to_string(timestamp) + '.' + body));
}

std::optional<int64_t> retry_after(int64_t attempts) {
  constexpr int64_t kSeconds[] = {1,    5,     30,    300,  1800,
                                  7200, 18000, 36000, 86400};
  if (attempts < 1 || attempts > int64_t{std::size(kSeconds)}) {
    return std::nullopt;
  }
  return kSeconds[attempts - 1];
}

WebhookSender::WebhookSender(Store& store, bool allow_private)
    : store_(store),
      allow_private_(allow_private),
      thread_([this] { work(); }) {}

WebhookSender::~WebhookSender() {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    stopped_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

void WebhookSender::wake() {
  const std::lock_guard<std::mutex> lock(mutex_);
  woken_ = true;
  changed_.notify_all();
}

void WebhookSender::work() {
  for (;;) {
    std::optional<Delivery> delivery;
    try {
      delivery = store_.next_delivery(seconds_now());
      if (delivery) send(*delivery);
    } catch (const std::exception& error) {
      std::fprintf(stderr, "quoth serve: error: %s\n", error.what());
      delivery.reset();
    }
    std::unique_lock<std::mutex> lock(mutex_);
    if (!delivery) {
      // A second: what is to be tried again has its time.
      changed_.wait_for(lock, std::chrono::seconds(1),
                        [this] { return woken_ || stopped_; });
    }
    if (stopped_) return;
    woken_ = false;
  }
}

void WebhookSender::send(const Delivery& delivery) {
  const PostAnswer answer = post_signed(delivery, allow_private_);
  const bool taken = answer.status >= 200 && answer.status < 300;
  const auto again = retry_after(delivery.attempts + 1);
  DeliveryOutcome outcome;
  outcome.status = answer.status;
  outcome.error = answer.error;
  outcome.state = taken ? "delivered" : again ? "waiting" : "failed";
  if (answer.status == kGone) outcome.state = "failed";
  if (again) outcome.next_at = seconds_now() + *again;
  Transaction change(store_);
  change.keep_delivery(delivery.number, outcome);
  if (answer.status == kGone) change.end_webhook(delivery.webhook);
  change.commit();
}

}  // namespace quoth
