package import Transfers

/// A setting of the daemon: where it is written, what it may be, and what it does.
package struct SettingKey: Sendable {
    /// Its place in the file, with dots between: `smtp.url`.
    package let path: String
    /// Its environment variable.
    package let variable: String
    /// What it may be.
    package let kind: SettingKind
    /// The name of the file in the service's credentials directory that holds it; nil for what is no secret.
    package let credential: String?
    /// Whether a running daemon takes a changed value over; else it has to be started again.
    package let isReloadable: Bool
    /// What holds where nobody says anything, as it is written; nil for nothing.
    package let standard: String?
    /// A value as an agency might write it, for the commented example.
    package let example: String
    private let indonesian: String
    private let english: String

    init(
        _ path: String,
        variable: String? = nil,
        _ kind: SettingKind = .text,
        credential: String? = nil,
        reload: Bool = false,
        standard: String? = nil,
        example: String? = nil,
        _ indonesian: String,
        _ english: String
    ) {
        self.path = path
        self.variable =
            variable ?? "MUTASI_" + path.uppercased().map { $0 == "." || $0 == "-" ? "_" : String($0) }.joined()
        self.kind = kind
        self.credential = credential
        isReloadable = reload
        self.standard = standard
        self.example = example ?? standard ?? ""
        self.indonesian = indonesian
        self.english = english
    }

    /// What it does, in a sentence or two.
    package func help(in language: Language) -> String {
        language == .english ? english : indonesian
    }
}
