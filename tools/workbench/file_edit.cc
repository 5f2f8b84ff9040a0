// See file_edit.h. The new text goes to a file beside the old one, is forced to
// the disk, and takes its name: rename(2) knows no moment in between.
#include "workbench/file_edit.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

namespace quoth {
namespace {

Diagnostic complaint(const std::string& path, std::string message,
                     std::string hint = "") {
  return {path, 0, 0, 1, "", std::move(message), std::move(hint)};
}

bool write_all(int fd, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(fd, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    text.remove_prefix(static_cast<size_t>(written));
  }
  return true;
}

// Writes and closes; what went wrong is in errno.
bool fill(int fd, const std::string& text, mode_t mode) {
  const bool written = write_all(fd, text) && ::fchmod(fd, mode) == 0 &&
                       ::fsync(fd) == 0;
  const int why = errno;
  const bool closed = ::close(fd) == 0;
  if (!written) errno = why;
  return written && closed;
}

std::string edited(const std::string& text, std::vector<FileEdit> edits) {
  std::sort(edits.begin(), edits.end(),
            [](const FileEdit& a, const FileEdit& b) {
              return a.place > b.place;
            });
  std::string out = text;
  for (const FileEdit& edit : edits) {
    out.replace(edit.place.begin, edit.place.size(), edit.text);
  }
  return out;
}

}  // namespace

std::vector<Diagnostic> replace_file(const std::string& path,
                                     const std::string& text) {
  std::error_code error;
  // The file itself, not a link to it.
  const auto real = std::filesystem::canonical(path, error);
  if (error) return {complaint(path, error.message())};
  struct stat status = {};
  std::string beside = real.string() + ".XXXXXX";
  if (::stat(real.c_str(), &status) != 0) {
    return {complaint(path, std::strerror(errno))};
  }
  const int fd = ::mkstemp(beside.data());
  if (fd < 0) return {complaint(path, std::strerror(errno))};
  if (fill(fd, text, status.st_mode & 07777) &&
      ::rename(beside.c_str(), real.c_str()) == 0) {
    return {};
  }
  const std::string why = std::strerror(errno);
  ::unlink(beside.c_str());
  return {complaint(path, why, "the file is as it was")};
}

std::vector<Diagnostic> apply_edits(std::vector<FileEdit> edits,
                                    const std::vector<PackFile>& before) {
  std::map<std::string, std::vector<FileEdit>> by_file;
  for (FileEdit& edit : edits) by_file[edit.path].push_back(std::move(edit));
  std::vector<Diagnostic> errors;
  for (auto& [path, of_file] : by_file) {
    const auto known = std::find_if(
        before.begin(), before.end(),
        [&name = path](const PackFile& file) {
          return file.path == name;
        });
    std::ifstream in(path, std::ios::binary);
    const std::string now{std::istreambuf_iterator<char>(in), {}};
    if (known == before.end() || now != known->text) {
      errors.push_back(complaint(path, "was changed meanwhile",
                                 "run the command again"));
      continue;
    }
    for (Diagnostic& d : replace_file(path, edited(now, std::move(of_file)))) {
      errors.push_back(std::move(d));
    }
  }
  return errors;
}

bool is_build_server() {
  const char* given = std::getenv("CI");
  const std::string_view value = given == nullptr ? "" : given;
  return !value.empty() && value != "0" && value != "false";
}

}  // namespace quoth
