// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: through which proxy a provider is reached, and an additional authority for its
// certificate. Only edits; the form saves. Main thread.
#pragma once

#include "base/result.h"
#include "chat/providerprofile.h"
#include "ui/theme.h"

#include <QWidget>

class QLineEdit;

namespace parley {

class AuthorityField;
class Segmented;

class NetworkFields final : public QWidget
{
    Q_OBJECT
public:
    explicit NetworkFields(const Theme &theme, QWidget *parent = nullptr);

    void show(const ProviderProfile &profile);
    // What is filled in, laid over `profile`. Configuration error when a field can't be right; it
    // is marked then.
    [[nodiscard]] Result<ProviderProfile> applied(ProviderProfile profile);

Q_SIGNALS:
    // A field was left, or chosen, and nothing is missing.
    void edited();

private:
    void build();
    void chooseKind(int kind);
    void showKind();
    [[nodiscard]] QString proxyText() const;

    const Theme &m_theme;
    Segmented *m_kind;
    QLineEdit *m_address;
    AuthorityField *m_authority;
};

} // namespace parley
