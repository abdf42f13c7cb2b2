public import Transfers

/// Why rules are not published; the version before stays in force.
public enum RulePublishFault: GroundedFault {
    /// There is no version of this name.
    case unknownVersion(String)
    /// The version is there already, and a version never changes.
    case versionTaken(String)
    /// Another version is in force from that day on.
    case dayTaken(CivilDate, by: String)
    /// What was decided by the rules of past days would rest on others afterwards.
    case inPast(CivilDate)
    /// The version has no name, or one that cannot be kept.
    case impossibleName
    /// A reason is missing.
    case reasonMissing
    /// The file is not JSON of the shape of `rule show`.
    case unreadable
    /// So many faults were found in the rows.
    case faultyRows(Int)

    /// The code, `RULE10` to `RULE17`.
    public var code: String {
        switch self {
        case .unknownVersion: "RULE10"
        case .versionTaken: "RULE11"
        case .dayTaken: "RULE12"
        case .inPast: "RULE13"
        case .impossibleName: "RULE14"
        case .reasonMissing: "RULE15"
        case .unreadable: "RULE16"
        case .faultyRows: "RULE17"
        }
    }

    /// The law and article, or the practice; nil for a slip.
    public var basis: String? {
        switch self {
        case .versionTaken, .dayTaken: "rancangan: versi aturan tidak berubah"
        case .inPast: "rancangan: aturan tidak berlaku surut"
        case .reasonMissing: "UU 30/2014 Ps 55"
        case .faultyRows: "rancangan: aturan terbit utuh atau tidak sama sekali"
        case .unknownVersion, .impossibleName, .unreadable: nil
        }
    }

    /// What is wrong and what helps.
    public func told(in language: Language) -> String {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }

    private var indonesian: String {
        switch self {
        case .unknownVersion(let name): "Versi aturan \(name) tidak ada; lihat rule list."
        case .versionTaken(let name): "Versi aturan \(name) sudah ada dan tidak pernah berubah; beri nama lain."
        case .dayTaken(let day, let other):
            "Versi \(other) sudah berlaku mulai \(day.text(in: .indonesian)); pilih hari lain."
        case .inPast(let day):
            "Aturan tidak dapat berlaku surut sejak \(day.text(in: .indonesian)); pilih hari ini atau sesudahnya."
        case .impossibleName:
            "Nama versi hanya huruf, angka, titik dan tanda hubung, paling panjang 64; perbaiki version."
        case .reasonMissing: "Alasan tertulis wajib ada; tulis --reason."
        case .unreadable: "Berkas bukan JSON dengan bentuk rule show --output json; ekspor ulang, lalu ubah isinya."
        case .faultyRows(let count):
            "\(count) kesalahan ditemukan; perbaiki semuanya, sampai itu versi lama tetap berlaku."
        }
    }

    private var english: String {
        switch self {
        case .unknownVersion(let name): "There is no version \(name) of the rules; look at rule list."
        case .versionTaken(let name): "Version \(name) of the rules is there and never changes; give it another name."
        case .dayTaken(let day, let other):
            "Version \(other) is in force from \(day.text(in: .english)) on; choose another day."
        case .inPast(let day):
            "Rules cannot be in force since \(day.text(in: .english)) afterwards; choose today or a later day."
        case .impossibleName: "A version is of letters, digits, dots and hyphens, at most 64; mend version."
        case .reasonMissing: "A written reason is mandatory; write --reason."
        case .unreadable: "The file is not JSON of the shape of rule show --output json; export it again and edit that."
        case .faultyRows(let count):
            "\(count) faults were found; mend them all, until then the old version stays in force."
        }
    }
}
