// Any bytes as NetFlow v9 datagrams: templates, options, data, in any order and from several ports.
#include "tests/fuzz/decoder_fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  soho::fuzz::decodeAll({bytes, size}, 9);
  return 0;
}
