// Making webhooks, ending them, and what was sent to them.
#include <charconv>

#include "base/hash.h"
#include "base/sign.h"
#include "input_kind.h"
#include "serve/body.h"
#include "serve/desk.h"
#include "serve/random.h"

namespace quoth {
namespace {

Answer no_webhook(const std::string& id) {
  return problem(404, "no-such-webhook", "no webhook " + id);
}

std::optional<Answer> read_webhook(const Request& request,
                                   NewWebhook& webhook) {
  constexpr size_t kLongestAddress = 2000;
  constexpr size_t kKeyBytes = 32;
  BodyReader body(request);
  webhook.url = body.text("url", true).value_or("");
  webhook.secret = body.text("secret").value_or(
      "whsec_" + to_base64(random_bytes(kKeyBytes)));
  if (!is_web_address(webhook.url) || webhook.url.size() > kLongestAddress) {
    body.fail("url must be http://… or https://…, of at most 2,000 bytes");
  }
  if (!webhook_key(webhook.secret)) {
    body.fail("secret must be whsec_ and base64 of 24 to 64 bytes");
  }
  return body.end();
}

}  // namespace

// The secret is answered this once.
Answer Desk::add_webhook(const Request& request) {
  NewWebhook webhook;
  webhook.by = request.caller;
  if (auto wrong = read_webhook(request, webhook)) return *wrong;
  webhook.id = IdHash().add(random_bytes(16)).id('w');
  Transaction change(store_);
  change.add_webhook(webhook);
  change.commit();
  Json out = *store_.webhook(webhook.id);
  out["secret"] = webhook.secret;
  return json_answer(201, out);
}

Answer Desk::webhooks(const Request& request) {
  const auto page = page_requested(request);
  if (!page) return bad_page();
  return page_answer(store_.webhooks(*page));
}

Answer Desk::end_webhook(const Request& request) {
  const std::string& id = request.path_parts.at("id");
  const int64_t number = store_.webhook_number(id);
  if (number == 0) return no_webhook(id);
  Transaction change(store_);
  change.end_webhook(number);
  change.commit();
  return json_answer(200, *store_.webhook(id));
}

Answer Desk::deliveries(const Request& request) {
  const std::string& id = request.path_parts.at("id");
  const int64_t number = store_.webhook_number(id);
  if (number == 0) return no_webhook(id);
  const auto page = page_requested(request);
  if (!page) return bad_page();
  return page_answer(store_.deliveries(number, *page));
}

// The same message under the same id, to be sent again now.
Answer Desk::replay_delivery(const Request& request) {
  const std::string& id = request.path_parts.at("id");
  const std::string& given = request.path_parts.at("number");
  const int64_t webhook = store_.webhook_number(id);
  if (webhook == 0) return no_webhook(id);
  int64_t number = 0;
  std::from_chars(given.data(), given.data() + given.size(), number);
  Transaction change(store_);
  if (!change.replay_delivery(webhook, number)) {
    return problem(404, "no-such-delivery", "no delivery " + given);
  }
  change.commit();
  sender_.wake();
  return json_answer(202, *store_.webhook(id));
}

}  // namespace quoth
