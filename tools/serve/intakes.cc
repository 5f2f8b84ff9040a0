// See intakes.h.
#include "serve/intakes.h"

#include <algorithm>
#include <cstdio>

namespace quoth {
namespace {

ArticleStream stream_of(const Intake& intake, const WebOptions& web) {
  StreamOptions options;
  options.follow = intake.follow;
  options.web = web;
  if (!intake.bytes) return ArticleStream({intake.source}, options);
  return ArticleStream::of_bytes(intake.source, *intake.bytes, options);
}

FedArticle fed_from(RawArticle raw) {
  const auto type =
      std::ranges::find(kFedTypes, raw.format, &FedType::format);
  return {raw.source, std::string(type->media_type), std::move(raw.bytes),
          raw.options.charset, raw.options.url};
}

std::string words_of(const Diagnostic& error) {
  return error.hint.empty() ? error.message
                            : error.message + "; " + error.hint;
}

}  // namespace

Intakes::Intakes(Store& store, const RuleSet& rules, const WebOptions& web,
                 std::function<void()> news)
    : store_(store),
      rules_(rules),
      web_(web),
      news_(std::move(news)),
      thread_([this] { work(); }) {}

Intakes::~Intakes() {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    stopped_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

void Intakes::wake() {
  const std::lock_guard<std::mutex> lock(mutex_);
  woken_ = true;
  changed_.notify_all();
}

bool Intakes::stopped() {
  const std::lock_guard<std::mutex> lock(mutex_);
  return stopped_;
}

void Intakes::work() {
  for (;;) {
    {
      std::unique_lock<std::mutex> lock(mutex_);
      changed_.wait(lock, [this] { return woken_ || stopped_; });
      if (stopped_) return;
      woken_ = false;
    }
    try {
      while (const auto intake = store_.next_intake()) {
        run(*intake);
        if (stopped()) return;
      }
    } catch (const std::exception& error) {
      // The disk is full, say: whatever wakes it next tries again.
      std::fprintf(stderr, "quoth serve: error: %s\n", error.what());
    }
  }
}

void Intakes::run(const Intake& intake) {
  {
    Transaction change(store_);
    change.begin_intake(intake.number);
    change.commit();
  }
  news_();
  ArticleStream stream = stream_of(intake, web_);
  while (auto raw = stream.next()) {
    const std::string source = raw->source;
    std::optional<Result<Extracted>> found;
    if (!raw->refused) {
      found = extract_for_desk(fed_from(std::move(*raw)), rules_);
    }
    Transaction change(store_);
    if (raw->refused) {
      change.add_refused(intake, source, words_of(*raw->refused));
    } else if (!*found) {
      change.add_refused(intake, source, words_of(found->errors().front()));
    } else {
      change.take_in(intake, source, **found);
    }
    change.commit();
    news_();
    if (stopped()) return;
  }
  Transaction change(store_);
  change.end_intake(intake.number);
  change.commit();
  news_();
}

}  // namespace quoth
