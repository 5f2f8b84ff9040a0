// What the store keeps of webhooks and of the messages to them. See
// Transaction and Store in store.h.
#include "serve/listing.h"
#include "serve/reading.h"
#include "serve/store.h"
#include "serve/time.h"

namespace quoth {
namespace {

constexpr char kWebhook[] =
    "SELECT n, id, url, state, made_at, made_by FROM webhooks";

Json webhook_of(const SQLite::Statement& r) {
  return {{"id", r.getColumn(1).getString()},
          {"url", r.getColumn(2).getString()},
          {"state", r.getColumn(3).getString()},
          {"made_at", r.getColumn(4).getString()},
          {"made_by", r.getColumn(5).getString()}};
}

std::string message_id(int64_t webhook, int64_t delivery) {
  return "msg_" + std::to_string(webhook) + "_" + std::to_string(delivery);
}

Json delivery_of(const SQLite::Statement& r) {
  const int64_t n = r.getColumn(0).getInt64();
  return {{"number", n},
          {"message", message_id(r.getColumn(1).getInt64(), n)},
          {"state", r.getColumn(2).getString()},
          {"attempts", r.getColumn(3).getInt64()},
          {"status", r.getColumn(4).isNull()
                         ? Json()
                         : Json(r.getColumn(4).getInt64())},
          {"error", text_or_null(r.getColumn(5))},
          {"made_at", r.getColumn(6).getString()},
          {"payload", Json::parse(r.getColumn(7).getString())}};
}

}  // namespace

void Transaction::add_webhook(const NewWebhook& webhook) {
  execute(*store_.database_,
          "INSERT INTO webhooks (id, url, secret, made_at, made_by) "
          "VALUES (?, ?, ?, ?, ?)",
          webhook.id, webhook.url, webhook.secret, time_now(), webhook.by);
}

void Transaction::end_webhook(int64_t number) {
  SQLite::Database& database = *store_.database_;
  execute(database, "UPDATE webhooks SET state = 'off' WHERE n = ?", number);
  execute(database,
          "UPDATE deliveries SET state = 'failed', "
          "error = 'the webhook was ended' "
          "WHERE webhook = ? AND state = 'waiting'",
          number);
}

// A message for each webhook.
void Transaction::tell(const std::string& type, const Json& data) {
  const Json payload = {
      {"type", type}, {"timestamp", time_now()}, {"data", data}};
  execute(*store_.database_,
          "INSERT INTO deliveries (webhook, payload, made_at, next_at) "
          "SELECT n, ?, ?, 0 FROM webhooks WHERE state = 'on'",
          payload.dump(), payload["timestamp"]);
}

void Transaction::keep_delivery(int64_t number,
                                const DeliveryOutcome& outcome) {
  std::optional<int64_t> status;
  if (outcome.status != 0) status = outcome.status;
  std::optional<std::string> error;
  if (!outcome.error.empty()) error = outcome.error;
  execute(*store_.database_,
          "UPDATE deliveries SET state = ?, status = ?, error = ?, "
          "next_at = ?, attempts = attempts + 1 WHERE n = ?",
          outcome.state, status, error, outcome.next_at, number);
}

bool Transaction::replay_delivery(int64_t webhook, int64_t number) {
  return execute(*store_.database_,
                 "UPDATE deliveries SET state = 'waiting', attempts = 0, "
                 "next_at = 0 WHERE n = ? AND webhook = ?",
                 number, webhook) > 0;
}

int64_t Store::webhook_number(const std::string& id) {
  const Reading store(*this);
  auto row = query(*store, "SELECT n FROM webhooks WHERE id = ?", id);
  return row.executeStep() ? row.getColumn(0).getInt64() : 0;
}

std::optional<Json> Store::webhook(const std::string& id) {
  const Reading store(*this);
  auto row = query(*store, std::string(kWebhook) + " WHERE id = ?", id);
  if (!row.executeStep()) return std::nullopt;
  return webhook_of(row);
}

ListPart Store::webhooks(const PartRequest& page) {
  const Reading store(*this);
  Where where;
  where.add("n > ?", page.after);
  return part_of(where.select(*store, kWebhook, " ORDER BY n", page.limit),
                 page.limit, webhook_of);
}

bool Store::any_webhook() {
  const Reading store(*this);
  return query(*store, "SELECT 1 FROM webhooks WHERE state = 'on' LIMIT 1")
      .executeStep();
}

ListPart Store::deliveries(int64_t webhook, const PartRequest& page) {
  const Reading store(*this);
  Where where;
  where.add("webhook = ?", webhook);
  if (page.after > 0) where.add("n < ?", page.after);
  return part_of(
      where.select(*store,
                   "SELECT n, webhook, state, attempts, status, error, "
                   "made_at, payload FROM deliveries",
                   " ORDER BY n DESC", page.limit),
      page.limit, delivery_of);
}

std::optional<Delivery> Store::next_delivery(int64_t now) {
  const Reading store(*this);
  auto row = query(*store,
                   "SELECT d.n, d.webhook, w.url, w.secret, d.payload, "
                   "d.attempts FROM deliveries d "
                   "JOIN webhooks w ON w.n = d.webhook "
                   "WHERE d.state = 'waiting' AND d.next_at <= ? "
                   "ORDER BY d.next_at, d.n LIMIT 1",
                   now);
  if (!row.executeStep()) return std::nullopt;
  const int64_t number = row.getColumn(0).getInt64();
  const int64_t webhook = row.getColumn(1).getInt64();
  return Delivery{number,
                  webhook,
                  message_id(webhook, number),
                  row.getColumn(2).getString(),
                  row.getColumn(3).getString(),
                  row.getColumn(4).getString(),
                  row.getColumn(5).getInt64()};
}

}  // namespace quoth
