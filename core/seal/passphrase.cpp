// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "seal/passphrase.h"

#include "seal/sealkey.h"

#include <QStringDecoder>
#include <array>
#include <sodium.h>

namespace parley {

namespace {

constexpr auto passes = crypto_pwhash_OPSLIMIT_INTERACTIVE;
constexpr auto memory = crypto_pwhash_MEMLIMIT_INTERACTIVE;

// A string that others share is theirs to wipe: data() would only wipe a copy of it.
void wipeText(QString &text)
{
    if (text.isDetached()) {
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    }
    text.clear();
}

} // namespace

Secret passphraseOf(QString &&typed)
{
    QString normal = typed.normalized(QString::NormalizationForm_C);
    QByteArray bytes = normal.toUtf8();
    wipeText(typed);
    wipeText(normal);
    return Secret(std::move(bytes));
}

Secret passphraseOf(QByteArray &&bytes)
{
    for (const char end : {'\n', '\r'}) {
        if (bytes.endsWith(end)) {
            bytes.chop(1);
        }
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        wipeText(text);
        return Secret(std::move(bytes));
    }
    wipe(bytes);
    return passphraseOf(std::move(text));
}

Result<QString> passphraseVerifier(const Secret &passphrase)
{
    if (passphrase.isEmpty()) {
        return Unexpected(ErrorKind::Configuration, QStringLiteral("a passphrase is needed"));
    }
    std::array<char, crypto_pwhash_STRBYTES> verifier{};
    QByteArray bytes = passphrase.reveal();
    const bool made =
        sodiumIsReady() &&
        crypto_pwhash_str(verifier.data(), bytes.constData(),
                          static_cast<unsigned long long>(bytes.size()), passes, memory) == 0;
    wipe(bytes);
    if (!made) {
        return Unexpected(ErrorKind::Storage,
                          QStringLiteral("there is not enough memory to keep a passphrase"));
    }
    return QString::fromLatin1(verifier.data());
}

bool fitsVerifier(const QString &verifier, const Secret &passphrase)
{
    QByteArray stored = verifier.toLatin1();
    // Other parameters than ours may ask for any amount of memory.
    if (!sodiumIsReady() || stored.size() >= qsizetype(crypto_pwhash_STRBYTES) ||
        crypto_pwhash_str_needs_rehash(stored.constData(), passes, memory) != 0) {
        return false;
    }
    QByteArray bytes = passphrase.reveal();
    const bool fits = crypto_pwhash_str_verify(stored.constData(), bytes.constData(),
                                               static_cast<unsigned long long>(bytes.size())) == 0;
    wipe(bytes);
    return fits;
}

} // namespace parley
