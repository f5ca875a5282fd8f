// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The one place that makes every adapter and hands them out as Services; window and terminal both
// start from it. Main thread; free of Gui. Opening the database, asking the keychain and reading
// files happens in the background or at first use: constructing it takes well under a millisecond
// of disk.
#pragma once

#include "chat/picturefetcher.h"
#include "engine/services.h"

#include <memory>

namespace parley {

class ReplayStore;

struct CompositionOptions
{
    QString dataDir;       // empty: PARLEY_DATA_DIR, else the platform's application data folder
    bool readOnly = false; // never writes conversations, also while another program holds them
    // The text of an attached file that is none by itself; nothing: none has any.
    std::function<Result<QString>(const FilePart &file)> fileText = {};
};

class Composition
{
public:
    explicit Composition(const CompositionOptions &options);
    ~Composition();
    Composition(const Composition &) = delete;
    Composition &operator=(const Composition &) = delete;

    [[nodiscard]] Services &services();
    // For the window: what a terminal shows holds no pictures.
    [[nodiscard]] PictureFetcher &pictures();
    [[nodiscard]] ReplayStore &replays();
    [[nodiscard]] const QString &dataDir() const;
    // What stood in the way of the profiles file, for doctor and the message bar.
    [[nodiscard]] std::optional<Error> profilesProblem() const;
    // SQLite's full check of the conversations: "ok" or what is wrong.
    [[nodiscard]] QFuture<Result<QString>> checkDatabase();
    // Whether a keychain answers; asks without a prompt.
    [[nodiscard]] QFuture<Result<void>> checkKeychain();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// The folder of an option value: as given, else PARLEY_DATA_DIR, else the platform's.
[[nodiscard]] QString resolveDataDir(const QString &given);
// Where prices are kept that were fetched, in that folder.
[[nodiscard]] QString pricesFolder(const QString &dataDir);

} // namespace parley
