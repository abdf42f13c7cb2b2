public import Transfers

/// The record of handing over a post (berita acara serah terima jabatan): what is handed over, by whom and to whom.
public struct HandoverRecord: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.handover

    /// The paper of the unit that is left.
    public var letterhead: Letterhead
    /// The record's number.
    public var number: String
    /// Its day.
    public var date: CivilDate
    /// Who hands over, with the post that is left.
    public var giver: EmployeeLines
    /// Who takes over.
    public var receiver: EmployeeLines
    /// The decree it rests on, as it is cited.
    public var decree: String
    /// The lines that hold.
    public var items: [HandoverItem]
    /// When each side has confirmed, in words: who hands over, then who takes over.
    public var confirmations: (giver: String, receiver: String)

    /// A record.
    public init(
        letterhead: Letterhead,
        number: String,
        date: CivilDate,
        giver: EmployeeLines,
        receiver: EmployeeLines,
        decree: String,
        items: [HandoverItem],
        confirmations: (giver: String, receiver: String)
    ) {
        self.letterhead = letterhead
        self.number = number
        self.date = date
        self.giver = giver
        self.receiver = receiver
        self.decree = decree
        self.items = items
        self.confirmations = confirmations
    }

    /// The record as HTML.
    public func page() throws(RenderingFault) -> Page {
        try Page(
            SheetForm(
                "Berita Acara Serah Terima Jabatan",
                on: letterhead,
                subtitle: "Nomor \(number)",
                sections: [
                    Section(
                        introduction:
                            "Pada tanggal \(date.text(in: .indonesian)), berdasarkan \(decree), PIHAK PERTAMA:",
                        facts: giver.facts
                    ),
                    Section(
                        introduction: "menyerahkan jabatan \(giver.post) pada \(giver.unit) kepada PIHAK KEDUA:",
                        facts: receiver.facts
                    ),
                    section("Dokumen dan arsip", .document), section("Aset dan perlengkapan", .asset),
                    section("Pekerjaan yang sedang berjalan", .work),
                    Section(
                        "Peneguhan",
                        facts: [
                            Fact("Pihak Pertama", confirmations.giver), Fact("Pihak Kedua", confirmations.receiver),
                        ],
                        paragraphs: [
                            "Sejak berita acara ini ditandatangani, tanggung jawab atas yang tercantum di dalamnya beralih kepada "
                                + "PIHAK KEDUA."
                        ]
                    ),
                ],
                signatures: [
                    SignatureBlock(
                        Signatory(office: "Pihak Kedua", name: receiver.name, rank: receiver.rank, nip: receiver.nip),
                        signedAt: "Yang menerima"
                    ),
                    SignatureBlock(
                        Signatory(office: "Pihak Pertama", name: giver.name, rank: giver.rank, nip: giver.nip),
                        signedAt: "Yang menyerahkan"
                    ),
                ]
            )
        )
    }

    private func section(_ heading: String, _ kind: HandoverKind) -> Section {
        let lines = items.filter { $0.kind == kind }
        guard !lines.isEmpty else { return Section(heading, paragraphs: ["Nihil."]) }
        var columns: [Grid.Column] = [
            .init("No", percent: 6, isNumeric: true), .init("Uraian"), .init("Keterangan", percent: 36),
        ]
        if kind == .work { columns.append(.init("Batas waktu", percent: 18)) }
        var grid = Grid(columns)
        for (place, line) in lines.enumerated() {
            grid.add([
                "\(place + 1)", line.description, line.detail ?? "-", line.dueOn?.text(in: .indonesian) ?? "tidak ada",
            ])
        }
        return Section(heading, grid: grid)
    }
}
