# Precompiled headers: what most sources of a target include anyway, read once instead of hundreds of times.
# Every source still names what it uses; -DSOHO_PRECOMPILE=OFF shows whether it does.

option(SOHO_PRECOMPILE "Precompile the headers that most sources include" ON)

set(SOHO_STANDARD_HEADERS
  <algorithm> <array> <chrono> <cstdint> <functional> <map> <memory> <optional> <set> <span> <string> <string_view>
  <utility> <variant> <vector>)
set(SOHO_QT_HEADERS
  <QByteArray> <QCoreApplication> <QDateTime> <QFile> <QJsonArray> <QJsonDocument> <QJsonObject> <QLocale> <QObject>
  <QString> <QStringList> <QTimer> <QVariant>)
set(SOHO_WIDGET_HEADERS <QAbstractItemModel> <QApplication> <QBoxLayout> <QLabel> <QPainter> <QPushButton> <QWidget>)

# soho_precompile(TARGET HEADERS…): the target compiles these once, for itself and for who reuses them.
function(soho_precompile target)
  if(SOHO_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
endfunction()

# soho_reuse_precompiled(TARGET OWNER): the target compiles with the flags and definitions of the owner and perhaps more.
function(soho_reuse_precompiled target owner)
  if(SOHO_PRECOMPILE)
    set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON)
    target_compile_options(${target} PRIVATE -fPIC)
    target_precompile_headers(${target} REUSE_FROM ${owner})
  endif()
endfunction()
