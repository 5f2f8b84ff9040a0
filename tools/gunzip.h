// Unpacks gzip as it is read, however many members a file has.
#ifndef QUOTH_TOOLS_GUNZIP_H_
#define QUOTH_TOOLS_GUNZIP_H_

#include <memory>
#include <string>
#include <string_view>

struct z_stream_s;

namespace quoth {

bool is_gzip(std::string_view start);

class Gunzip {
 public:
  Gunzip();
  ~Gunzip();

  // Appends what `in` unpacks to. False: it is no gzip data.
  bool add(std::string_view in, std::string& out);
  // Whether all that was added ended where a member ends.
  bool is_whole() const { return whole_; }

 private:
  std::unique_ptr<z_stream_s> stream_;
  bool whole_ = true;
};

// All of `bytes` unpacked; false when they are no gzip data, cut off, or would
// unpack to more than `limit` bytes.
bool gunzip(std::string_view bytes, size_t limit, std::string& out);

}  // namespace quoth

#endif  // QUOTH_TOOLS_GUNZIP_H_
