// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Drives a fuzzer without libFuzzer: every file of the given folders whole, cut short and with
// bytes changed, always the same way. usage: PROGRAM FOLDER…
#include "fuzz.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>

namespace {

void run(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                           static_cast<std::size_t>(bytes.size()));
}

int replay(const QString &folder)
{
    constexpr int variants = 20;
    int files = 0;
    QDirIterator entries(folder, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (!file.open(QIODevice::ReadOnly) || file.size() > 64 * 1024) {
            continue;
        }
        ++files;
        const QByteArray bytes = file.readAll();
        run(bytes);
        QRandomGenerator random(static_cast<quint32>(bytes.size()));
        for (int i = 0; i < variants && !bytes.isEmpty(); ++i) {
            QByteArray changed = bytes;
            changed[random.bounded(int(bytes.size()))] = static_cast<char>(random.bounded(256));
            changed.truncate(1 + random.bounded(int(bytes.size())));
            run(changed);
        }
    }
    return files;
}

} // namespace

int main(int argc, char **argv)
{
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        files += replay(QString::fromLocal8Bit(argv[i]));
    }
    std::printf("%d files replayed\n", files);
    return files > 0 ? 0 : 1;
}
