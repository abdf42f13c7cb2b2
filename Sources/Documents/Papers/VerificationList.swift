public import Transfers

/// What the second person checked (daftar periksa verifikasi).
public struct VerificationList: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.verificationList

    /// One line of the check.
    public struct Line: Hashable, Sendable {
        /// The document's code, what is asked, how it stands and the basis.
        public var cells: [String]

        /// A line.
        public init(code: String, requirement: String, status: String, basis: String) {
            cells = [code, requirement, status, basis]
        }
    }

    /// The office that has checked.
    public var letterhead: Letterhead
    /// The proposal's number.
    public var proposal: String
    /// The employee.
    public var employee: EmployeeLines
    /// The post and the unit gone to.
    public var target: (post: String, unit: String)
    /// The documents, in the order of the checklist.
    public var lines: [Line]
    /// Who handed the proposal in.
    public var submitter: String
    /// Who checked it.
    public var verifier: Signatory
    /// The day of the check.
    public var date: CivilDate

    /// A list.
    public init(
        letterhead: Letterhead,
        proposal: String,
        employee: EmployeeLines,
        target: (post: String, unit: String),
        lines: [Line],
        submitter: String,
        verifier: Signatory,
        date: CivilDate
    ) {
        self.letterhead = letterhead
        self.proposal = proposal
        self.employee = employee
        self.target = target
        self.lines = lines
        self.submitter = submitter
        self.verifier = verifier
        self.date = date
    }

    /// The list as HTML.
    public func page() throws(RenderingFault) -> Page {
        var grid = Grid([
            .init("Kode", percent: 16), .init("Dokumen"), .init("Keadaan", percent: 22), .init("Dasar", percent: 25),
        ])
        for line in lines { grid.add(line.cells) }
        let target = [Fact("Jabatan Tujuan", self.target.post), Fact("Unit Tujuan", self.target.unit)]
        return try Page(
            SheetForm(
                "Daftar Periksa Verifikasi",
                on: letterhead,
                subtitle: "Usulan Nomor \(proposal)",
                sections: [
                    Section("Pegawai", facts: employee.facts + target),
                    Section("Dokumen", grid: grid),
                    Section(
                        "Pemeriksaan",
                        facts: [
                            Fact("Diajukan oleh", submitter), Fact("Diperiksa oleh", verifier.name),
                            Fact("Tanggal", date.text(in: .indonesian)),
                        ]
                    ),
                ],
                signatures: [
                    SignatureBlock(verifier, signedAt: "\(letterhead.town), \(date.text(in: .indonesian))")
                ],
                remark: "Pemeriksa bukan orang yang menyusun atau mengajukan usulan (pemeriksaan oleh orang kedua)."
            )
        )
    }
}
