# Two packages from one build: cpack in the folder of the preset package (or cpack in a build folder).

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR SohoFlow)
set(CPACK_PACKAGE_CONTACT "The SohoFlow developers <developers@sohoflow.org>")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
# Each package has a synopsis of its own: the first line of its description.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL collector)
if(TARGET sohoflow)
  list(APPEND CPACK_COMPONENTS_ALL desktop)
endif()
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)

set(CPACK_DEBIAN_COLLECTOR_PACKAGE_NAME sohoflow-collector)
set(CPACK_DEBIAN_COLLECTOR_PACKAGE_SECTION net)
set(CPACK_DEBIAN_COLLECTOR_DESCRIPTION "collects flow records and shows who talks to whom (no desktop)
A router exports its flow records (NetFlow v5 and v9); this collector receives
them, keeps the live talker tables and feeds ntopng. sohoflowctl shows and
steers it. The system service is installed, but not enabled.")
set(CPACK_DEBIAN_COLLECTOR_PACKAGE_DEPENDS "systemd | systemd-standalone-sysusers")
set(CPACK_DEBIAN_COLLECTOR_PACKAGE_RECOMMENDS "ca-certificates")
set(CPACK_DEBIAN_COLLECTOR_PACKAGE_SUGGESTS "ieee-data")
set(CPACK_DEBIAN_COLLECTOR_PACKAGE_CONTROL_EXTRA
  "${CMAKE_CURRENT_LIST_DIR}/postinst;${CMAKE_CURRENT_LIST_DIR}/prerm;${CMAKE_CURRENT_LIST_DIR}/postrm;${CMAKE_CURRENT_LIST_DIR}/conffiles")

set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME sohoflow)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SECTION net)
set(CPACK_DEBIAN_DESKTOP_DESCRIPTION "shows who is talking to whom on a home or small-office network
A desktop window on the SohoFlow collector: a live chart of the network, lists
of devices, destinations and services, every conversation with names instead
of addresses, and a health strip that says which stage works and what to do
about one that does not.")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS
  "sohoflow-collector (= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}), qt6-qpa-plugins, libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "qt6-wayland, pkexec, iso-flags-svg")

# Debian policy 12.5 and 12.7: copyright and changelog of each package.
soho_compress("${PROJECT_SOURCE_DIR}/CHANGELOG.md" changelog.gz)
soho_compress("${CMAKE_CURRENT_LIST_DIR}/changelog" changelog.Debian.gz)
foreach(package IN ITEMS collector:sohoflow-collector desktop:sohoflow)
  string(REPLACE ":" ";" package "${package}")
  list(GET package 0 component)
  list(GET package 1 name)
  install(FILES "${CMAKE_CURRENT_LIST_DIR}/copyright" "${CMAKE_CURRENT_BINARY_DIR}/changelog.gz"
    "${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${name}" COMPONENT ${component})
endforeach()

include(CPack)
