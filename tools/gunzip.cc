// `wire.warc.gz` is one gzip member a record, so the end of a member is not the
// end of the file: whatever follows begins the next one.
#include "gunzip.h"

#include <zlib.h>

#include <array>

namespace quoth {
namespace {

constexpr int kGzipOnly = 16 + MAX_WBITS;
constexpr size_t kPieceBytes = 64 << 10;

}  // namespace

bool is_gzip(std::string_view start) { return start.starts_with("\x1F\x8B"); }

Gunzip::Gunzip() : stream_(std::make_unique<z_stream_s>()) {
  inflateInit2(stream_.get(), kGzipOnly);
}

Gunzip::~Gunzip() { inflateEnd(stream_.get()); }

bool Gunzip::add(std::string_view in, std::string& out) {
  std::array<char, kPieceBytes> piece;
  // zlib does not write to its input, but has no const.
  stream_->next_in =
      reinterpret_cast<Bytef*>(const_cast<char*>(in.data()));
  stream_->avail_in = static_cast<uInt>(in.size());
  while (stream_->avail_in > 0) {
    if (whole_) inflateReset(stream_.get());
    whole_ = false;
    stream_->next_out = reinterpret_cast<Bytef*>(piece.data());
    stream_->avail_out = static_cast<uInt>(piece.size());
    const int status = inflate(stream_.get(), Z_NO_FLUSH);
    if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR) {
      return false;
    }
    out.append(piece.data(), piece.size() - stream_->avail_out);
    whole_ = status == Z_STREAM_END;
    const bool stuck = status == Z_BUF_ERROR && stream_->avail_out > 0;
    if (stuck) break;
  }
  return true;
}

bool gunzip(std::string_view bytes, size_t limit, std::string& out) {
  Gunzip unpacker;
  constexpr size_t kStep = 16 << 10;  // unpacks to 16 MB at the very most
  for (size_t at = 0; at < bytes.size(); at += kStep) {
    if (!unpacker.add(bytes.substr(at, kStep), out)) return false;
    if (out.size() > limit) return false;
  }
  return unpacker.is_whole();
}

}  // namespace quoth
