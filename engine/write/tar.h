// Files in one stream: the tar format of POSIX (ustar), as far as it takes to
// write `fares.txt` and `fares.ann` one after the other and have tar unpack
// them. Members carry no time and no owner: the same files, the same bytes.
#ifndef QUOTH_WRITE_TAR_H_
#define QUOTH_WRITE_TAR_H_

#include <string>
#include <string_view>

namespace quoth {

// Appends a file. REQUIRES: name has 1 to 100 bytes; bytes has less than 8 GiB.
void append_tar_member(std::string_view name, std::string_view bytes,
                       std::string& out);

// What ends an archive.
std::string tar_end();

}  // namespace quoth

#endif  // QUOTH_WRITE_TAR_H_
