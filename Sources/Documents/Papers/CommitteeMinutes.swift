public import Transfers

/// The minutes of the appraisal team (berita acara TPK).
public struct CommitteeMinutes: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.committeeMinutes

    /// A member of the team.
    public struct Member: Hashable, Sendable {
        /// The name with titles.
        public var name: String
        /// The office held in the team, such as `Ketua`.
        public var office: String
        /// Whether the member took part, or why not.
        public var participation: String
        /// Whether the member took part, and signs.
        public var signs: Bool

        /// A member.
        public init(name: String, office: String, participation: String, signs: Bool) {
            self.name = name
            self.office = office
            self.participation = participation
            self.signs = signs
        }
    }

    /// What was recommended of one employee.
    public struct Recommendation: Hashable, Sendable {
        /// Name and NIP, the posts left and gone to, the outcome and the reason.
        public var cells: [String]

        /// A recommendation.
        public init(name: String, nip: String, from origin: String, to target: String, outcome: String, reason: String)
        {
            cells = ["\(name)\nNIP\u{A0}\(EmployeeLines.spaced(nip))", origin, target, outcome, reason]
        }
    }

    /// The secretariat's paper.
    public var letterhead: Letterhead
    /// The minutes' number.
    public var number: String
    /// The day of the meeting.
    public var date: CivilDate
    /// All members, present or not.
    public var members: [Member]
    /// How many voices the quorum asked for, and how many there were.
    public var quorum: (needed: Int, present: Int)
    /// What was recommended.
    public var recommendations: [Recommendation]

    /// Minutes.
    public init(
        letterhead: Letterhead,
        number: String,
        date: CivilDate,
        members: [Member],
        quorum: (needed: Int, present: Int),
        recommendations: [Recommendation]
    ) {
        self.letterhead = letterhead
        self.number = number
        self.date = date
        self.members = members
        self.quorum = quorum
        self.recommendations = recommendations
    }

    /// The minutes as HTML.
    public func page() throws(RenderingFault) -> Page {
        var present = Grid([
            .init("No", percent: 6), .init("Nama"), .init("Kedudukan", percent: 24),
            .init("Keikutsertaan", percent: 30),
        ])
        // Those who took part sign, by hand, each beside the own name; whoever did not answers for nothing.
        var signing = Grid([
            .init("No", percent: 6), .init("Nama"), .init("Kedudukan", percent: 24),
            .init("Tanda Tangan", percent: 36),
        ])
        for (place, member) in members.enumerated() {
            present.add(["\(place + 1)", member.name, member.office, member.participation])
        }
        for (place, member) in members.filter(\.signs).enumerated() {
            signing.add(["\(place + 1)", member.name, member.office, "\n\(place + 1).\n"])
        }
        var outcome = Grid([
            .init("No", percent: 6), .init("Pegawai", percent: 24), .init("Jabatan Lama"), .init("Jabatan Baru"),
            .init("Rekomendasi", percent: 17), .init("Alasan"),
        ])
        for (place, line) in recommendations.enumerated() { outcome.add(["\(place + 1)"] + line.cells) }
        let day = date.text(in: .indonesian)
        return try Page(
            SheetForm(
                "Berita Acara Rapat Tim Penilai Kinerja PNS",
                on: letterhead,
                subtitle: "Nomor \(number)",
                sections: [
                    Section(
                        introduction: "Pada tanggal \(day) telah dilaksanakan rapat Tim Penilai Kinerja PNS untuk "
                            + "mempertimbangkan usulan mutasi sebagai berikut."
                    ),
                    Section("Anggota", grid: present),
                    Section(
                        "Kuorum",
                        facts: [
                            Fact("Suara dibutuhkan", "\(quorum.needed)"), Fact("Suara hadir", "\(quorum.present)"),
                        ]
                    ),
                    Section("Rekomendasi", grid: outcome),
                    Section(
                        introduction:
                            "Anggota yang menyatakan benturan kepentingan tidak ikut mempertimbangkan pegawai yang "
                            + "bersangkutan. Demikian berita acara ini dibuat dengan sebenarnya dan ditandatangani oleh "
                            + "anggota yang ikut mempertimbangkan."
                    ),
                    Section("Tanda tangan anggota", grid: signing),
                ]
            )
        )
    }
}
