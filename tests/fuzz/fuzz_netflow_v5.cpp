// Any bytes as NetFlow v5 datagrams.
#include "tests/fuzz/decoder_fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  soho::fuzz::decodeAll({bytes, size}, 5);
  return 0;
}
