package import Transfers

/// What is wrong with a setting, and where.
package struct SettingFault: Error, Sendable, Equatable {
    /// Why a setting cannot be.
    package enum Reason: Sendable, Equatable {
        /// The file cannot be read; with the system's words.
        case unreadable(String)
        /// The file is no YAML; with the parser's words.
        case syntax(String)
        /// There is no such setting; with those that there are in its place.
        case unknown(among: [String])
        /// It has more than one value, or none.
        case notOne
        /// It has others below it, and no value of its own.
        case group
        case notAmong([String])
        case notWithin(ClosedRange<Int>)
        /// As whoever uses it says.
        case refused(String)
    }

    /// Where it is; nil when that is nowhere in particular.
    package let origin: SettingOrigin?
    /// The setting's place, or what stands there instead of one.
    package let path: String
    /// Why it cannot be.
    package let reason: Reason

    /// A fault of a setting.
    package init(_ origin: SettingOrigin?, _ path: String, _ reason: Reason) {
        self.origin = origin
        self.path = path
        self.reason = reason
    }

    /// What is wrong, where and how to mend it.
    ///
    /// The value itself is never told: it may be a secret.
    package func sentence(in language: Language) -> String {
        let place = origin?.description.map { "\($0): " } ?? ""
        let name = path.isEmpty ? "" : "\(path): "
        return place + name + (language == .english ? reason.english : reason.indonesian)
    }
}

extension SettingFault.Reason {
    fileprivate var english: String {
        switch self {
        case .unreadable(let words): "the file cannot be read (\(words))"
        case .syntax(let words): "this is not YAML: \(words)"
        case .unknown(let known): "there is no such setting; there are: \(known.joined(separator: ", "))"
        case .notOne: "one value is expected"
        case .group: "settings stand below this, not a value"
        case .notAmong(let allowed): "it must be \(allowed.joined(separator: " or "))"
        case .notWithin(let range): "it must be a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .refused(let words): words
        }
    }

    fileprivate var indonesian: String {
        switch self {
        case .unreadable(let words): "berkas tidak dapat dibaca (\(words))"
        case .syntax(let words): "ini bukan YAML: \(words)"
        case .unknown(let known): "pengaturan ini tidak ada; yang ada: \(known.joined(separator: ", "))"
        case .notOne: "harus satu nilai"
        case .group: "di bawahnya ada pengaturan, bukan nilai"
        case .notAmong(let allowed): "harus \(allowed.joined(separator: " atau "))"
        case .notWithin(let range): "harus bilangan bulat \(range.lowerBound) sampai \(range.upperBound)"
        case .refused(let words): words
        }
    }
}
