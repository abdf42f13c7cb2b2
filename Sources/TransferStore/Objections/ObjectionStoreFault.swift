public import Transfers

/// What an operator asked of objections and the data do not have, or do not allow.
public enum ObjectionStoreFault: GroundedFault {
    /// There is no objection of this number.
    case unknown(String)
    /// The proposal has no signed decree to object to.
    case notDecided(ProposalID)
    /// Nothing shows that the decision was received, so that no deadline runs yet.
    case notReceived
    /// The objection would be filed in the future, or before the decision.
    case impossibleDay
    /// Somebody changed it since it was read.
    case changedMeanwhile(String)
    /// The database refuses a person who had a part in the decision, or has a conflict of interest.
    case notIndependent
    /// There is no provisional list of the package.
    case noList(PackageID)
    /// The package has a provisional list.
    case listIsShown(PackageID)
    /// The package has nobody in it.
    case nobodyOnList(PackageID)

    /// The code, `KEBERATAN20` to `KEBERATAN28`.
    public var code: String {
        switch self {
        case .unknown: "KEBERATAN20"
        case .notDecided: "KEBERATAN21"
        case .notReceived: "KEBERATAN22"
        case .impossibleDay: "KEBERATAN23"
        case .changedMeanwhile: "KEBERATAN24"
        case .notIndependent: "KEBERATAN25"
        case .noList: "KEBERATAN26"
        case .listIsShown: "KEBERATAN27"
        case .nobodyOnList: "KEBERATAN28"
        }
    }

    /// The law and article, or the practice; nil for a slip.
    public var basis: String? {
        switch self {
        case .notDecided: "PP 79/2021; UU 30/2014"
        case .notReceived: "PP 79/2021"
        case .notIndependent: "PermenPANRB 17/2024"
        case .listIsShown, .nobodyOnList: "rancangan: daftar sementara ditampilkan sekali"
        case .unknown, .impossibleDay, .changedMeanwhile, .noList: nil
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
        case .unknown(let number): "Keberatan \(number) tidak ada; lihat daftar: mutasictl objection list --all."
        case .notDecided(let id):
            "SK atas usulan \(id) belum ditandatangani; sebelum SK dipakai sanggah data: mutasictl correction add."
        case .notReceived:
            "Belum ada bukti SK diterima; sebutkan --handed-over, --read atau --delivered."
        case .impossibleDay: "Keberatan tidak dapat diajukan pada hari mendatang atau sebelum SK; periksa --filed-at."
        case .changedMeanwhile(let number): "Keberatan \(number) sudah diubah orang lain; baca lagi, lalu ulangi."
        case .notIndependent:
            "Orang ini ikut memutuskan atau berbenturan kepentingan; tunjuk orang lain."
        case .noList(let id):
            "Daftar sementara paket \(id) belum ditampilkan; jalankan: mutasictl correction open \(id)."
        case .listIsShown(let id):
            "Daftar sementara paket \(id) sudah ditampilkan; lihat mutasictl correction list \(id)."
        case .nobodyOnList(let id): "Paket \(id) tidak berisi pegawai; tambahkan usulannya lebih dahulu."
        }
    }

    private var english: String {
        switch self {
        case .unknown(let number): "There is no objection \(number); look at mutasictl objection list --all."
        case .notDecided(let id):
            "The decree on proposal \(id) is not signed; before it, data are corrected: mutasictl correction add."
        case .notReceived:
            "Nothing shows that the decree was received; say --handed-over, --read or --delivered."
        case .impossibleDay: "Nobody objects on a day to come, or before the decree; look at --filed-at."
        case .changedMeanwhile(let number): "Somebody changed objection \(number); read it again, then repeat."
        case .notIndependent:
            "The person had a part in deciding or has a conflict of interest; name another."
        case .noList(let id):
            "The provisional list of package \(id) is not shown yet; run: mutasictl correction open \(id)."
        case .listIsShown(let id):
            "The provisional list of package \(id) is shown; look at mutasictl correction list \(id)."
        case .nobodyOnList(let id): "There is nobody in package \(id); add its proposals first."
        }
    }
}
