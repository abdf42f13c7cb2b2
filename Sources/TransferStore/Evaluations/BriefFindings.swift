internal import Transfers

/// What is kept of somebody far from the post: the gates that bar, and nothing else.
///
/// Nearly everybody is barred from any one post, so that a full explanation of each would be most of what an evaluation
/// writes. The form is that of the explanation's `gates`.
struct BriefFindings {
    private let language: Language
    /// What was written of a finding before: a province has thousands of people and some hundreds of different findings.
    private var written: [GateFinding: String] = [:]

    init(language: Language) {
        self.language = language
    }

    /// The gates that bar, waivable or not, as a JSON array without spaces.
    mutating func json(_ findings: [GateFinding]) -> String {
        var json = "["
        for finding in findings where finding.outcome >= .waivable {
            if json.utf8.count > 1 { json += "," }
            json += object(finding)
        }
        return json + "]"
    }

    private mutating func object(_ finding: GateFinding) -> String {
        if let object = written[finding] { return object }
        let object = finding.json(in: language, for: .reviewer)
        written[finding] = object
        return object
    }

    /// An explanation around them, as of the run's day or another.
    static func explanation(
        gates: String,
        person: PersonID,
        post: PostCode,
        unit: UnitCode,
        run: StoredEvaluation,
        asOf: CivilDate? = nil
    ) -> String {
        """
        {"person":"\(person)","post":"\(post)","unit":"\(unit)","profile":"\(run.profile.text)",\
        "rule_version":"\(run.ruleVersion)","as_of":"\(asOf ?? run.asOf)","effective_on":"\(run.effectiveOn)",\
        "eligible":false,"standing":"\(Standing.notRankable.rawValue)","gates":\(gates)}
        """
    }
}
