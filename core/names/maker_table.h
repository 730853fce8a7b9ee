// Who made a network card: the IEEE's list of address blocks (MA-L, MA-M, MA-S), as Debian's package ieee-data has it.
// Immutable once read; any thread. Without the list every maker is unknown.
#pragma once

#include "core/base/mac_address.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace soho::names {

class MakerTable {
 public:
  /// Adds the blocks of a file in the form of oui.txt, mam.txt and oui36.txt; lines of no use are skipped.
  void add(std::string_view text);
  /// Reads what there is of the list's files in `folders` (the first folder that has oui.txt wins).
  [[nodiscard]] static MakerTable fromFolders(std::span<const std::filesystem::path> folders);
  [[nodiscard]] static std::vector<std::filesystem::path> usualFolders();

  /// Of the smallest block the address lies in; empty when unknown, or when the address is not the IEEE's: made up by
  /// the device (bit 1 of the first octet, IEEE 802 §8.4), as telephones do for each network.
  [[nodiscard]] std::string_view makerOf(const MacAddress& mac) const;
  [[nodiscard]] bool isEmpty() const;

 private:
  struct Block {
    std::uint64_t first = 0;
    std::uint32_t nameBegin = 0;
    std::uint32_t nameLength = 0;
  };
  struct BlockSize {
    unsigned hostBits = 0;
    std::vector<Block> blocks;  ///< In order of `first`, once `isSorted`.
  };

  void addBlock(unsigned hostBits, std::uint64_t first, std::string_view name);
  void sort();

  std::array<BlockSize, 3> m_sizes{{{12, {}}, {20, {}}, {24, {}}}};  ///< MA-S, MA-M, MA-L: smallest first.
  std::string m_names;
};

/// A name for a device of which only the card is known: "AVM 3a:42:7f". Empty without a maker.
[[nodiscard]] std::string nameFromMaker(std::string_view maker, const MacAddress& mac);

}  // namespace soho::names
