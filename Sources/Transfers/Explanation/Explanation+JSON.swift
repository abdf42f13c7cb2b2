extension Explanation {
    /// The explanation as JSON: the same input gives the same bytes.
    ///
    /// A brief one has the gates that say something, those not examined by their codes, and the score, so that a whole
    /// province can be stored.
    ///
    /// - Parameters:
    ///   - training: The courses that would close the gaps, where a plan was made.
    ///   - language: The language of the sentences.
    ///   - audience: Who reads it; a reviewer is not told of discipline, courts or accommodations.
    /// - Returns: One object, without spaces between its parts.
    public func json(
        training: TrainingPlan? = nil,
        language: Language = .indonesian,
        audience: Audience = .restricted
    ) -> String {
        var json = JSONWriter()
        json.object { json in
            writeHead(to: &json)
            writeGates(to: &json, language, audience)
            if evaluation.outcomes.gravest != .block { writeScore(to: &json, language) }
            writeWishes(to: &json, language)
            if !skipped.isEmpty {
                json.array("skipped") { json in skipped.forEach { json.element($0.code) } }
            }
            json.array("missing") { json in evaluation.missing.names.forEach { json.element($0) } }
            if let training { json.array("training") { training.writeItems(to: &$0, language) } }
        }
        return json.text
    }

    private func writeHead(to json: inout JSONWriter) {
        json.field("person", evaluation.person.description)
        json.field("post", post.text)
        json.field("unit", unit.text)
        json.field("profile", profile.text)
        json.field("rule_version", ruleVersion)
        json.field("as_of", asOf.description)
        json.field("effective_on", effectiveOn.description)
        json.field("move", move.direction.rawValue)
        json.field("eligible", evaluation.standing != .notRankable)
        json.field("standing", evaluation.standing.rawValue)
    }

    private func writeGates(to json: inout JSONWriter, _ language: Language, _ audience: Audience) {
        if !isBrief, let present = retirement.present, let target = retirement.target {
            json.object("retirement") { json in
                json.field("present_post", present.description)
                json.field("target_post", target.description)
            }
        }
        json.array("gates") { json in
            for finding in findings {
                if isBrief, finding.outcome == .pass || finding.outcome == .notExamined { continue }
                json.object { finding.write(to: &$0, language, audience) }
            }
        }
        guard isBrief else { return }
        json.array("not_examined") { json in
            for finding in findings where finding.outcome == .notExamined { json.element(finding.code.text) }
        }
    }

    private func writeWishes(to json: inout JSONWriter, _ language: Language) {
        guard evaluation.outcomes.gravest != .block, !unmetWishes.isEmpty else { return }
        json.array("unmet_wishes") { json in
            for wish in unmetWishes {
                json.object { json in
                    json.field("code", wish.kind.rawValue)
                    wish.value.write(to: &json, key: "value")
                    wish.limit.write(to: &json, key: "limit")
                    json.field("basis", wish.basis)
                    json.field("text", wish.text(in: language))
                }
            }
        }
    }

    private func writeScore(to json: inout JSONWriter, _ language: Language) {
        if !isBrief {
            json.object("components") { json in
                for component in components {
                    json.object(component.component.rawValue) { component.write(to: &$0, language) }
                }
            }
        }
        json.field("score", evaluation.score?.text())
        guard let box = evaluation.box else { return json.null("box") }
        json.object("box") { json in
            json.field("scheme", NineBoxScheme.panrb.rawValue)
            json.field("perf", box.performance.rawValue)
            json.field("pot", box.potential.rawValue)
            json.field("no", NineBoxScheme.panrb.number(box))
        }
    }
}

extension GateFinding {
    /// The finding as an explanation has it.
    ///
    /// - Parameters:
    ///   - language: The language of the sentence.
    ///   - audience: Who reads it; a reviewer is not told of discipline, courts or accommodations.
    /// - Returns: One object, without spaces between its parts.
    public func json(in language: Language, for audience: Audience) -> String {
        var json = JSONWriter()
        json.object { write(to: &$0, language, audience) }
        return json.text
    }

    fileprivate func write(to json: inout JSONWriter, _ language: Language, _ audience: Audience) {
        let isCovered = audience == .reviewer && code.isRestricted && outcome != .pass
        json.field("code", isCovered ? "ADM" : code.text)
        json.field("result", outcome.name)
        if !isCovered {
            value.write(to: &json, key: "value")
            limit.write(to: &json, key: "limit")
            detail.write(to: &json, key: "detail")
            json.field("basis", basis)
        }
        if outcome != .pass {
            json.field("text_id", isCovered ? "ADM" : reason.rawValue)
            json.field("text", text(in: language, for: audience))
        }
    }
}

extension GateValue {
    fileprivate func write(to json: inout JSONWriter, key: String) {
        switch self {
        case .none: break
        case .number(let number): json.field(key, number)
        case .score(let score): json.field(key, score.text(places: 4))
        case .date(let date): json.field(key, date.description)
        case .rank(let rank): json.field(key, rank.description)
        case .ranks(let range): json.field(key, range.description)
        case .word(let word): json.field(key, word)
        }
    }
}

extension ComponentExplanation {
    fileprivate func write(to json: inout JSONWriter, _ language: Language) {
        json.field("value", value?.text(places: 4))
        json.field("weight", weight.shortText)
        json.field("contribution", contribution?.text(places: 4))
        json.array("why") { json in
            for reason in reasons {
                json.object { json in
                    json.field("text_id", reason.textID)
                    json.field("text", reason.text(in: language))
                    // A gate's sentence is made again from its figures; a reason's figures are in the sentence alone.
                    if language != .english { json.field("text_en", reason.text(in: .english)) }
                    if let delta = reason.delta { json.field("delta", delta.text()) }
                    if let record = reason.record { json.field("record", record.description) }
                }
            }
        }
    }
}
