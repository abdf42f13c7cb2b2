public import Transfers

/// What an evaluation found of one person (lembar evaluasi).
///
/// Exempt from disclosure (UU 14/2008 article 17 h).
public struct EvaluationSheet: OfficialDocument {
    /// Which paper it is.
    public static let name = DocumentName.evaluationSheet

    /// What one gate said.
    public struct Gate: Hashable, Sendable {
        /// Its code, such as `E05`.
        public var code: String
        /// What it said.
        public var result: String
        /// Why.
        public var text: String
        /// The law and article.
        public var basis: String

        /// A gate.
        public init(code: String, result: String, text: String, basis: String) {
            self.code = code
            self.result = result
            self.text = text
            self.basis = basis
        }
    }

    /// One component of the score.
    public struct Component: Hashable, Sendable {
        /// What is scored.
        public var label: String
        /// Its value, weight and contribution.
        public var figures: [String]
        /// Why it has this value.
        public var why: String

        /// A component.
        public init(_ label: String, value: String, weight: String, contribution: String, why: String) {
            self.label = label
            figures = [value, weight, contribution]
            self.why = why
        }
    }

    /// The office that has evaluated.
    public var letterhead: Letterhead
    /// The proposal's number.
    public var proposal: String
    /// Whom it is about.
    public var employee: EmployeeLines
    /// The post and the unit that are to be filled.
    public var target: (post: String, unit: String)
    /// The day as of which data were read.
    public var asOf: CivilDate
    /// The version of the rules, and the weight profile.
    public var rules: String
    /// The outcome in words.
    public var standing: String
    /// The score, and the place in the ranking where there is one.
    public var score: String
    /// What functional posts ask for: the competence test and the credits; empty where neither post is one.
    public var functional: [Fact]
    /// What the gates said, those that passed left out.
    public var gates: [Gate]
    /// How the score comes about.
    public var components: [Component]
    /// What is not known.
    public var missing: [String]
    /// Training that would close gaps.
    public var training: [String]

    /// A sheet.
    public init(
        letterhead: Letterhead,
        proposal: String,
        employee: EmployeeLines,
        target: (post: String, unit: String),
        asOf: CivilDate,
        rules: String,
        standing: String,
        score: String,
        functional: [Fact] = [],
        gates: [Gate],
        components: [Component],
        missing: [String],
        training: [String]
    ) {
        self.letterhead = letterhead
        self.proposal = proposal
        self.employee = employee
        self.target = target
        self.asOf = asOf
        self.rules = rules
        self.standing = standing
        self.score = score
        self.functional = functional
        self.gates = gates
        self.components = components
        self.missing = missing
        self.training = training
    }

    /// The sheet as HTML.
    public func page() throws(RenderingFault) -> Page {
        try Page(
            SheetForm(
                "Lembar Evaluasi",
                on: letterhead,
                subtitle: "Usulan Nomor \(proposal)",
                sections: [subject, outcome] + functionalList + [gateList, componentList, remainder],
                remark: """
                    Hasil evaluasi adalah bahan pertimbangan; keputusan diambil oleh pejabat yang berwenang (UU 27/2022 \
                    Ps 10). Lembar ini dikecualikan dari informasi publik (UU 14/2008 Ps 17 huruf h).
                    """
            )
        )
    }

    private var subject: Section {
        Section(
            "Pegawai dan jabatan yang diusulkan",
            facts: employee.facts + [
                Fact("Jabatan Tujuan", target.post), Fact("Unit Tujuan", target.unit),
                Fact("Data per tanggal", asOf.text(in: .indonesian)), Fact("Aturan", rules),
            ]
        )
    }

    private var outcome: Section {
        Section("Hasil", facts: [Fact("Kedudukan", standing), Fact("Skor", score)])
    }

    private var functionalList: [Section] {
        functional.isEmpty ? [] : [Section("Jabatan fungsional", facts: functional)]
    }

    private var gateList: Section {
        guard !gates.isEmpty else {
            return Section("Syarat", paragraphs: ["Tidak ada syarat yang menghalangi atau memberi catatan."])
        }
        var grid = Grid([
            .init("Kode", percent: 9), .init("Hasil", percent: 18), .init("Keterangan"),
            .init("Dasar", percent: 25),
        ])
        for gate in gates { grid.add([gate.code, gate.result, gate.text, gate.basis]) }
        return Section("Syarat", grid: grid)
    }

    private var componentList: Section {
        guard !components.isEmpty else { return Section("Komponen skor", paragraphs: ["Skor tidak dihitung."]) }
        var grid = Grid([
            .init("Komponen", percent: 19), .init("Nilai", percent: 10, isNumeric: true),
            .init("Bobot", percent: 10, isNumeric: true), .init("Sumbangan", percent: 13, isNumeric: true),
            .init("Alasan"),
        ])
        for component in components { grid.add([component.label] + component.figures + [component.why]) }
        return Section("Komponen skor", grid: grid)
    }

    private var remainder: Section {
        Section(
            "Catatan",
            facts: [
                Fact("Data belum ada", missing.joined(separator: ", ")),
                Fact("Pelatihan disarankan", training.joined(separator: "; ")),
            ]
        )
    }
}
