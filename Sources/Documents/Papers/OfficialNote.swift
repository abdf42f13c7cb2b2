public import Transfers

/// The note by which the secretariat puts the recommendation before the PyB, and the PyB before the PPK (nota dinas).
public struct OfficialNote: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.officialNote

    /// The writer's paper.
    public var letterhead: Letterhead
    /// To whom.
    public var recipient: String
    /// From whom.
    public var sender: Signatory
    /// The note's number.
    public var number: String
    /// Its day.
    public var date: CivilDate
    /// Whom it is about, with the posts gone to.
    public var entries: [DecreeDocument.Entry]
    /// What the team recommended, as it is cited.
    public var recommendation: String

    /// A note.
    public init(
        letterhead: Letterhead,
        recipient: String,
        sender: Signatory,
        number: String,
        date: CivilDate,
        entries: [DecreeDocument.Entry],
        recommendation: String
    ) {
        self.letterhead = letterhead
        self.recipient = recipient
        self.sender = sender
        self.number = number
        self.date = date
        self.entries = entries
        self.recommendation = recommendation
    }

    /// The note as HTML.
    public func page() throws(RenderingFault) -> Page {
        var grid = Grid([
            .init("No", percent: 6), .init("Nama / NIP", percent: 30), .init("Jabatan Lama"), .init("Jabatan Baru"),
        ])
        for (place, entry) in entries.enumerated() {
            grid.add([
                "\(place + 1)", "\(entry.employee.name)\nNIP\u{A0}\(EmployeeLines.spaced(entry.employee.nip))",
                "\(entry.employee.post)\n\(entry.employee.unit)", "\(entry.post)\n\(entry.unit)",
            ])
        }
        return try Page(
            SheetForm(
                "Nota Dinas",
                on: letterhead,
                subtitle: "Nomor \(number)",
                sections: [
                    Section(facts: [
                        Fact("Kepada", "Yth. \(recipient)"), Fact("Dari", sender.office),
                        Fact("Tanggal", date.text(in: .indonesian)), Fact("Sifat", "Rahasia"),
                        Fact("Hal", "Usulan mutasi pegawai"),
                    ]),
                    Section(
                        introduction:
                            "Dengan hormat disampaikan usulan mutasi pegawai berikut, yang telah dipertimbangkan oleh "
                            + "Tim Penilai Kinerja PNS dengan \(recommendation).",
                        grid: grid,
                        paragraphs: ["Demikian disampaikan untuk mendapatkan keputusan lebih lanjut."]
                    ),
                ],
                signatures: [SignatureBlock(sender)]
            )
        )
    }
}
