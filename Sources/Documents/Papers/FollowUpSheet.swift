public import Transfers

/// The sheet of a look back at a transfer (lembar pemantauan).
public struct FollowUpSheet: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.followUpSheet

    /// What both sides rated.
    public struct Rating: Hashable, Sendable {
        /// The item, the employee's rating and the superior's.
        public var cells: [String]

        /// A rating.
        public init(item: String, employee: String, superior: String) {
            cells = [item, employee, superior]
        }
    }

    /// The personnel office's paper.
    public var letterhead: Letterhead
    /// The proposal's number.
    public var proposal: String
    /// Which follow-up it is, such as `3 bulan`.
    public var milestone: String
    /// The employee, with the post and the unit gone to.
    public var employee: EmployeeLines
    /// The superior in the receiving unit.
    public var superior: String
    /// The start of duty, the opening and the conclusion.
    public var days: [Fact]
    /// What both sides rated.
    public var ratings: [Rating]
    /// What else they said.
    public var answers: [Fact]
    /// What it calls attention to.
    public var signals: [String]
    /// Who signs.
    public var signatory: Signatory
    /// The day of the sheet.
    public var date: CivilDate

    /// A sheet.
    public init(
        letterhead: Letterhead,
        proposal: String,
        milestone: String,
        employee: EmployeeLines,
        superior: String,
        days: [Fact],
        ratings: [Rating],
        answers: [Fact],
        signals: [String],
        signatory: Signatory,
        date: CivilDate
    ) {
        self.letterhead = letterhead
        self.proposal = proposal
        self.milestone = milestone
        self.employee = employee
        self.superior = superior
        self.days = days
        self.ratings = ratings
        self.answers = answers
        self.signals = signals
        self.signatory = signatory
        self.date = date
    }

    /// The sheet as HTML.
    public func page() throws(RenderingFault) -> Page {
        var grid = Grid([
            .init("Butir (1 sampai 5)"), .init("Pegawai", percent: 16, isNumeric: true),
            .init("Atasan", percent: 16, isNumeric: true),
        ])
        for rating in ratings { grid.add(rating.cells) }
        return try Page(
            SheetForm(
                "Lembar Pemantauan Setelah Mutasi",
                on: letterhead,
                subtitle: "Pemantauan \(milestone), usulan Nomor \(proposal)",
                sections: [
                    Section("Pegawai", facts: employee.facts + [Fact("Atasan", superior)] + days),
                    Section("Penilaian kedua pihak", grid: grid),
                    Section("Jawaban", facts: answers),
                    Section("Perlu perhatian", points: signals.isEmpty ? ["Tidak ada."] : signals),
                ],
                signatures: [
                    SignatureBlock(signatory, signedAt: "\(letterhead.town), \(date.text(in: .indonesian))")
                ],
                remark: "Rahasia. Kekhawatiran mengenai kesehatan tidak dicantumkan (UU 27/2022 Ps 4)."
            )
        )
    }
}
