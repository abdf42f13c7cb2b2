import Manuals
package import Transfers

/// The manual page mutasid.yaml(5), in the language of man pages, mdoc(7).
package struct SettingManual {
    private let language: Language

    /// The page in a language.
    package init(in language: Language) { self.language = language }

    /// The page's source.
    package var text: String {
        let entries = SettingKey.all.map(entry)
        return ([opening, ".Bl -tag -width Ds"] + entries + [".El", closing, ""]).joined(separator: "\n")
    }

    private func entry(_ key: SettingKey) -> String {
        var lines = [".It Cm \(key.path)", Mdoc.text(key.help(in: language)), ".br", value(of: key)]
        let reload = key.isReloadable ? say("diambil alih oleh reload", "taken over by a reload") : nil
        let credential = key.credential.map { say("kredensial", "credential") + " \($0)" }
        let standard = key.standard.map { say("tanpa itu", "without it") + " \($0)" }
        let notes = [standard, credential, reload].compactMap(\.self)
        lines += [".br", Mdoc.text("\(key.variable)" + notes.map { "; \($0)" }.joined() + ".")]
        return lines.joined(separator: "\n")
    }

    private func value(of key: SettingKey) -> String {
        switch key.kind {
        case .text: say("Teks.", "A text.")
        case .secret: say("Teks; tidak pernah ditampilkan.", "A text; it is never shown.")
        case .path: say("Jalur berkas atau folder.", "The path of a file or folder.")
        case .choice(let allowed): allowed.joined(separator: say(" atau ", " or ")) + "."
        case .whole(let range):
            say(
                "Bilangan bulat \(range.lowerBound) sampai \(range.upperBound).",
                "A whole number from \(range.lowerBound) to \(range.upperBound)."
            )
        case .flag: say("true atau false.", "true or false.")
        case .list: say("Daftar; dengan koma di lingkungan.", "A sequence; with commas between in the environment.")
        }
    }

    private var opening: String {
        """
        .Dd November 28, 2026
        .Dt MUTASID.YAML 5
        .Os
        .Sh \(say("NAMA", "NAME"))
        .Nm mutasid.yaml
        .Nd \(say("pengaturan layanan mutasi", "settings of the mutasi daemon"))
        .Sh \(say("URAIAN", "DESCRIPTION"))
        \(tell(
            "Berkas YAML ini dibaca mutasid(8) dari /etc/mutasi/mutasid.yaml, atau dari berkas yang disebut --config.",
            "mutasid(8) reads this YAML file from /etc/mutasi/mutasid.yaml, or from the file that --config names."))
        \(tell(
            "Opsi baris perintah mendahului variabel lingkungan, itu mendahului kredensial, dan itu mendahului berkas ini.",
            "Options of the command line go before environment variables, these before credentials, and these before the file."))
        \(tell(
            "Kunci yang tidak dikenal dan nilai yang salah ditolak beserta barisnya; periksa dengan --check-config.",
            "Unknown keys and wrong values are refused with their line; --check-config checks."))
        .Pp
        \(tell(
            "Titik dalam nama berarti tingkat: smtp.url ditulis sebagai url di bawah smtp.",
            "A dot in a name is a level: smtp.url is written as url below smtp."))
        .Sh \(say("PENGATURAN", "SETTINGS"))
        """
    }

    private var closing: String {
        """
        .Sh \(say("BERKAS", "FILES"))
        .Bl -tag -width Ds
        .It Pa /etc/mutasi/mutasid.yaml
        \(say("Milik root, grup mutasi, mode 0640.", "Of root, group mutasi, mode 0640."))
        .It Pa /etc/mutasi/credentials/
        \(tell("Kredensial, satu berkas tiap nama; hanya root boleh membaca.", "Credentials, a file for each name; root alone may read."))
        .El
        .Sh \(say("LIHAT JUGA", "SEE ALSO"))
        .Xr mutasictl 1 ,
        .Xr systemd.exec 5 ,
        .Xr mutasid 8
        """
    }

    private func tell(_ indonesian: String, _ english: String) -> String { Mdoc.text(say(indonesian, english)) }

    private func say(_ indonesian: String, _ english: String) -> String {
        language == .english ? english : indonesian
    }
}
