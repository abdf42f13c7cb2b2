package import Transfers

/// The commented example of a settings file: every setting, what it does, and a value behind a comment sign.
package struct SettingExample {
    private let language: Language

    /// An example whose comments are in a language.
    package init(in language: Language) { self.language = language }

    /// The file's text.
    package var text: String {
        var lines = [opening, ""]
        var group: Substring?
        for key in SettingKey.all {
            let parts = key.path.split(separator: ".")
            let isNested = parts.count > 1
            if isNested, parts.first != group {
                lines += ["\(parts[0]):"]
            }
            group = isNested ? parts.first : nil
            lines += entry(key, named: String(parts[parts.count - 1]), indent: isNested ? "  " : "")
        }
        return lines.joined(separator: "\n")
    }

    private var opening: String {
        switch language {
        case .indonesian:
            """
            # Pengaturan mutasid. Yang diberi tanda # tidak berlaku; periksa dengan: mutasid --check-config
            # Opsi baris perintah dan variabel lingkungan (dalam kurung) mendahului berkas ini. Lihat mutasid.yaml(5).
            """
        case .english:
            """
            # Settings of mutasid. What is behind a # does not hold; check with: mutasid --check-config
            # Options and environment variables (in brackets) go before this file. See mutasid.yaml(5).
            """
        }
    }

    private func entry(_ key: SettingKey, named name: String, indent: String) -> [String] {
        let value = key.kind == .list ? " [\(key.example)]" : key.example.isEmpty ? "" : " \(key.example)"
        return ["\(indent)# \(key.help(in: language)) (\(key.variable))", "\(indent)#\(name):\(value)", ""]
    }
}
