import TransferStore
import Transfers

/// One plan: who goes where and why, what is left open, and what it means for units, wishes and groups.
struct PlanReport {
    let plan: StoredPlan

    init(_ plan: StoredPlan) {
        self.plan = plan
    }

    func show(_ format: OutputFormat) throws {
        switch format {
        case .json: try StandardStream.output.write(document: json)
        case .csv: try StandardStream.output.write(moveList.csv)
        case .table: try showPage()
        }
        for remark in remarks { StandardStream.error.say(remark) }
    }

    private func showPage() throws {
        let output = StandardStream.output
        let style = TextStyle(output)
        try output.write(head.text)
        for (title, listing) in [
            (Phrase.planMovesTitle, moveList), (.planOpenTitle, openNeeds), (.planUnitsTitle, balance),
            (.planConflictsTitle, conflicts), (.planRatesTitle, rateList),
        ] where !listing.rows.isEmpty {
            try output.write("\n" + style.bold(title.text) + "\n")
            try listing.table.show()
        }
    }

    private var json: JSONValue {
        .object(
            head.members + [
                .init(name: "moves", value: moveList.json), .init(name: "needs", value: needs(plan.needs).json),
                .init(name: "units", value: balance.json), .init(name: "conflicts", value: conflicts.json),
                .init(name: "rates", value: plan.rates == nil ? .null : rateList.json),
            ]
        )
    }

    /// What has to be known of the plan as a whole.
    var remarks: [Phrase] {
        let summary = plan.summary
        var remarks: [Phrase] = [.planIsDraft]
        if summary.isEnded { remarks.append(.planEnded) }
        if let gap = summary.gap, gap > 0 { remarks.append(.planHasGap(Points(gap).text)) }
        if plan.rates?.contains(where: { $0.isAlert(among: plan.rates ?? []) }) ?? false {
            remarks.append(.planRateAlert)
        }
        return remarks
    }

    private var head: Sheet {
        let summary = plan.summary
        var sheet = Sheet()
        sheet.add(.planNumber, "plan", .number(Int(summary.id.number)))
        sheet.add(.planMode, "mode", .word(summary.mode.rawValue, .planMode(summary.mode)))
        sheet.add(.asOf, "as_of", .date(summary.asOf))
        sheet.add(.ruleVersion, "rule_version", .text(summary.ruleVersion))
        sheet.add(.profile, "profile", .text(summary.profile?.text))
        sheet.add(.planLotSeed, "lot_seed", .text(summary.lotSeed))
        sheet.add(.planPeople, "people", .number(summary.people))
        sheet.add(.planPairs, "pairs", .number(summary.pairs))
        sheet.add(.planNeeds, "needed", .number(summary.needs))
        sheet.add(.planMoves, "placed", .number(summary.moves))
        sheet.add(.planTotal, "total", .points(summary.total))
        sheet.add(.planBound, "bound", .points(summary.bound))
        sheet.add(.planGap, "gap", .points(summary.gap))
        sheet.add(.planEndedTitle, "ended", .flag(summary.isEnded))
        sheet.add(.planWishesStated, "wishes_stated", .number(summary.wishes.stated))
        sheet.add(.planWishesMet, "wishes_met", share(summary.wishes.met, of: summary.wishes.stated))
        sheet.add(.planWishesFirst, "wishes_first", share(summary.wishes.first, of: summary.wishes.stated))
        sheet.add(.planBase, "base", .number(summary.base.map { Int($0.number) }))
        sheet.add(.package, "package", .number(summary.package.map { Int($0.number) }))
        sheet.add(.at, "planned_at", .time(summary.plannedAt))
        return sheet
    }

    private func share(_ part: Int, of whole: Int) -> ListingCell {
        ListingCell(.int(part), whole > 0 ? "\(part) (\(part * 100 / whole) %)" : "\(part)")
    }

    private var moveList: Listing {
        var listing = Listing([
            .init(title: .need, name: "need", alignment: .right), .init(title: .nip, name: "nip"),
            .init(title: .name, name: "name", isFlexible: true),
            .init(title: .planFromPost, name: "from_post", isFlexible: true, isSecondary: true),
            .init(title: .planFromUnit, name: "from_unit", isFlexible: true),
            .init(title: .targetPost, name: "to_post", isFlexible: true),
            .init(title: .targetUnit, name: "to_unit", isFlexible: true),
            .init(title: .score, name: "score", alignment: .right),
            .init(title: .planMargin, name: "margin", alignment: .right),
            .init(title: .standing, name: "standing", isSecondary: true),
            .init(title: .planWish, name: "wish", alignment: .right, isSecondary: true),
            .init(title: .chain, name: "chain", alignment: .right),
        ])
        for move in plan.moves {
            listing.add([
                .number(Int(move.need.number)), .text(move.nip), .text(move.name), .text(move.fromPost),
                .text(move.fromUnit), .text(move.toPost), .text(move.toUnit), .points(move.score),
                .points(move.margin), .word(move.standing.rawValue, .planStanding(move.standing)),
                .number(move.wish), .number(move.chain),
            ])
        }
        return listing
    }

    private var openNeeds: Listing { needs(plan.needs.filter { $0.outcome.shortfall != nil }) }

    private func needs(_ needs: [StoredPlan.Need]) -> Listing {
        var listing = Listing([
            .init(title: .need, name: "need", alignment: .right),
            .init(title: .targetPost, name: "post", isFlexible: true),
            .init(title: .targetUnit, name: "unit", isFlexible: true),
            .init(title: .people, name: "people", alignment: .right),
            .init(title: .planPlaced, name: "placed", alignment: .right),
            .init(title: .planCandidates, name: "candidates", alignment: .right),
            .init(title: .reason, name: "shortfall", isFlexible: true),
        ])
        for need in needs {
            let outcome = need.outcome
            listing.add([
                .number(Int(need.id.number)), .text(need.post), .text(need.unit), .number(outcome.people),
                .number(outcome.placed), .number(outcome.candidates),
                outcome.shortfall.map { .word($0.rawValue, .planShortfall($0)) } ?? .empty,
            ])
        }
        return listing
    }

    private var balance: Listing {
        var listing = Listing([
            .init(title: .unit, name: "unit"), .init(title: .planUnitName, name: "name", isFlexible: true),
            .init(title: .planLoses, name: "loses", alignment: .right),
            .init(title: .planGains, name: "gains", alignment: .right),
        ])
        for unit in plan.balance {
            listing.add([.text(unit.code), .text(unit.name), .number(unit.loses), .number(unit.gains)])
        }
        return listing
    }

    private var conflicts: Listing {
        var listing = Listing([
            .init(title: .need, name: "need", alignment: .right),
            .init(title: .planPassedOver, name: "passed_over", isFlexible: true),
            .init(title: .planArrived, name: "arrived", isFlexible: true),
        ])
        for conflict in plan.conflicts {
            listing.add([.number(Int(conflict.need.number)), .text(conflict.passedOver), .text(conflict.arrived)])
        }
        return listing
    }

    private var rateList: Listing {
        var listing = Listing([
            .init(title: .planTrait, name: "trait"), .init(title: .planGroup, name: "group"),
            .init(title: .planCandidates, name: "candidates", alignment: .right),
            .init(title: .planChosen, name: "chosen", alignment: .right),
            .init(title: .planAlert, name: "alert"),
        ])
        let rates = plan.rates ?? []
        for rate in rates {
            listing.add([
                .word(rate.trait, .planTrait(rate.trait)), .word(rate.group, .planGroup(rate.group)),
                .number(rate.candidates), .number(rate.chosen), .flag(rate.isAlert(among: rates)),
            ])
        }
        return listing
    }
}
