import Documents
import TransferStore
import Transfers

extension PlanReport {
    /// Writes the plan as a page that needs nothing from outside.
    ///
    /// - Throws: ``Refusal`` when the file cannot be written.
    func write(to path: String, replaces replacesFile: Bool) throws(Refusal) {
        let page = PlanPage(picture, in: Reader.current.language)
        // It names people.
        try OutputFile(path, replacesFile: replacesFile, isPrivate: true).write(Array(page.html().utf8))
    }

    private var picture: PlanPicture {
        let summary = plan.summary
        var picture = PlanPicture(
            number: summary.id.number,
            title: Phrase.planPageTitle(summary.id).text,
            modeText: Phrase.planMode(summary.mode).text,
            asOf: summary.asOf,
            plannedAt: ListingCell.time(summary.plannedAt).text,
            totalText: Points(summary.total).text,
            gapText: summary.gap.flatMap { $0 > 0 ? Points($0).text : nil }
        )
        // The page says itself that it is a draft.
        picture.notices = remarks.filter { $0 != .planIsDraft }.map(\.text)
        picture.moves = moves
        picture.needs = plan.needs.map { need in
            PlanPicture.Need(
                number: need.id.description,
                post: need.post,
                unit: need.unit,
                people: need.outcome.people,
                placed: need.outcome.placed,
                shortfallText: need.outcome.shortfall.map { Phrase.planShortfall($0).text }
            )
        }
        picture.units = plan.balance.map {
            PlanPicture.Unit(code: $0.code, name: $0.name, loses: $0.loses, gains: $0.gains)
        }
        picture.wishes = PlanPicture.Wishes(
            stated: summary.wishes.stated,
            met: summary.wishes.met,
            first: summary.wishes.first
        )
        picture.rates = rates
        picture.conflicts = plan.conflicts.map {
            PlanPicture.Conflict(needText: $0.need.description, passedOver: $0.passedOver, arrived: $0.arrived)
        }
        return picture
    }

    private var moves: [PlanPicture.Move] {
        let places = Dictionary(plan.moves.enumerated().map { ($1.person, $0) }) { first, _ in first }
        return plan.moves.map { move in
            var shown = PlanPicture.Move(
                move.name,
                nip: move.nip ?? "",
                from: .init(post: move.fromPost, unitCode: move.fromUnitCode, unit: move.fromUnit),
                to: .init(post: move.toPost, unitCode: move.toUnitCode, unit: move.toUnit),
                scoreText: Points(move.score).text
            )
            shown.marginText = move.margin.map { Points($0).text }
            shown.wish = move.wish
            shown.isConditional = move.standing == .conditional
            shown.isFixed = move.isFixed
            shown.chain = move.chain
            shown.predecessor = move.predecessor.flatMap { places[$0] }
            shown.reasons = reasons(for: move).map(\.text)
            return shown
        }
    }

    /// Why this one.
    private func reasons(for move: StoredPlan.Move) -> [Phrase] {
        var reasons: [Phrase] = [.planReasonScore(Points(move.score).text, need: move.need)]
        if let margin = move.margin {
            reasons.append(margin > 0 ? .planReasonMargin(Points(margin).text) : .planReasonTie)
        }
        if move.isFixed { reasons.append(.planReasonFixed) }
        if let wish = move.wish { reasons.append(.planReasonWish(wish)) }
        if move.standing != .ranked { reasons.append(.planReasonStanding(.planStanding(move.standing))) }
        return reasons
    }

    private var rates: [PlanPicture.Rate] {
        let rates = plan.rates ?? []
        return rates.map { rate in
            PlanPicture.Rate(
                label: "\(Phrase.planTrait(rate.trait).text): \(Phrase.planGroup(rate.group).text)",
                candidates: rate.candidates,
                chosen: rate.chosen,
                shareText: "\(rate.chosen * 100 / max(rate.candidates, 1)) %",
                isAlert: rate.isAlert(among: rates)
            )
        }
    }
}
