/// A law that decrees cite behind Mengingat, with the time in which it is in force.
///
/// Old decrees cite old laws: a paper that is set again cites those of its own day.
public struct LegalReference: Hashable, Sendable {
    /// How it is cited, with its number, year and title.
    public var citation: String
    /// The first day on which it is cited.
    public var validFrom: CivilDate
    /// The last day; nil while it is in force.
    public var validTo: CivilDate?
    /// Whether only transfers between agencies cite it.
    public var isForOtherAgencies: Bool

    /// A law.
    public init(_ citation: String, from: CivilDate, to: CivilDate? = nil, isForOtherAgencies: Bool = false) {
        self.citation = citation
        validFrom = from
        validTo = to
        self.isForOtherAgencies = isForOtherAgencies
    }

    /// Whether a decree of a day cites it.
    public func isCited(on day: CivilDate, for kind: TransferKind) -> Bool {
        validFrom <= day && validTo.map { day <= $0 } ?? true && (kind.isBetweenAgencies || !isForOtherAgencies)
    }

    /// The laws that a decree of a day cites, in their rank.
    public static func cited(on day: CivilDate, for kind: TransferKind) -> [String] {
        standard.filter { $0.isCited(on: day, for: kind) }.map(\.citation)
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(uncheckedYear: year, month: month, day: day)
    }

    /// As delivered.
    public static let standard = [
        LegalReference(
            "Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara;",
            from: day(2014, 1, 15),
            to: day(2023, 10, 30)
        ),
        LegalReference("Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;", from: day(2023, 10, 31)),
        LegalReference(
            "Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan;",
            from: day(2014, 10, 17)
        ),
        LegalReference(
            "Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil;",
            from: day(2017, 4, 7),
            to: day(2020, 2, 27)
        ),
        LegalReference(
            "Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana telah diubah dengan "
                + "Peraturan Pemerintah Nomor 17 Tahun 2020;",
            from: day(2020, 2, 28)
        ),
        LegalReference(
            "Peraturan Badan Kepegawaian Negara Nomor 5 Tahun 2019 tentang Tata Cara Pelaksanaan Mutasi;",
            from: day(2019, 5, 1)
        ),
    ]
}
