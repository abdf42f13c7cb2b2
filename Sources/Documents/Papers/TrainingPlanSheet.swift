public import Transfers

/// The plan of training for a new post (rencana pelatihan).
public struct TrainingPlanSheet: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.trainingPlan

    /// A training of the plan.
    public struct Line: Hashable, Sendable {
        /// What it is, its JP, why, and how the enrolment stands.
        public var cells: [String]

        /// A line.
        public init(training: String, hours: Int, reason: String, standing: String) {
            cells = [training, "\(hours)", reason, standing]
        }
    }

    /// The personnel office's paper.
    public var letterhead: Letterhead
    /// The proposal's number.
    public var proposal: String
    /// Who is trained, with the post and the unit gone to.
    public var employee: EmployeeLines
    /// The first day in the new post.
    public var startedOn: CivilDate?
    /// The day of the plan.
    public var date: CivilDate
    /// The trainings, the most urgent first.
    public var lines: [Line]
    /// The structural training to be queued for.
    public var structural: String?
    /// Whether it takes an employee on contract over the yearly limit.
    public var exceedsLimit: Bool
    /// Who signs.
    public var signatory: Signatory

    /// A plan.
    public init(
        letterhead: Letterhead,
        proposal: String,
        employee: EmployeeLines,
        startedOn: CivilDate?,
        date: CivilDate,
        lines: [Line],
        structural: String?,
        exceedsLimit: Bool,
        signatory: Signatory
    ) {
        self.letterhead = letterhead
        self.proposal = proposal
        self.employee = employee
        self.startedOn = startedOn
        self.date = date
        self.lines = lines
        self.structural = structural
        self.exceedsLimit = exceedsLimit
        self.signatory = signatory
    }

    /// The plan as HTML.
    public func page() throws(RenderingFault) -> Page {
        var grid = Grid([
            .init("No", percent: 6), .init("Pelatihan", percent: 34), .init("JP", percent: 8, isNumeric: true),
            .init("Alasan"), .init("Keadaan", percent: 22),
        ])
        for (place, line) in lines.enumerated() { grid.add(["\(place + 1)"] + line.cells) }
        let limit = "Rencana melampaui batas JP setahun bagi PPPK dan memerlukan persetujuan tertulis."
        return try Page(
            SheetForm(
                "Rencana Pelatihan",
                on: letterhead,
                subtitle: "Usulan Nomor \(proposal)",
                sections: [
                    Section(
                        "Pegawai",
                        facts: employee.facts + [Fact("Mulai bertugas", startedOn?.text(in: .indonesian))]
                    ),
                    Section(
                        "Pelatihan",
                        grid: lines.isEmpty ? nil : grid,
                        paragraphs: lines.isEmpty ? ["Tidak ada kesenjangan kompetensi yang perlu ditutup."] : []
                    ),
                    Section(
                        "Pelatihan struktural",
                        paragraphs: [structural ?? "Tidak dipersyaratkan."] + (exceedsLimit ? [limit] : [])
                    ),
                ],
                signatures: [
                    SignatureBlock(signatory, signedAt: "\(letterhead.town), \(date.text(in: .indonesian))")
                ],
                remark: "Pelatihan tidak menaikkan level kompetensi dengan sendirinya: level berubah setelah "
                    + "sertifikat dan penegasan atasan atau penilaian ulang."
            )
        )
    }
}
