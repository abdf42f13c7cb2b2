import Postgres
import TransferStore
import Transfers

/// One follow-up as somebody may read it.
struct FollowUpReport {
    let stored: StoredFollowUp
    let answers: [FollowUpAnswer]
    let signals: [RaisedSignal]
    let reader: PersonID?
    let today: CivilDate

    init(_ id: FollowUpID, readBy reader: PersonID?, at end: EndOfDay? = nil, _ session: Session) throws {
        let followUps = FollowUps(session)
        stored = try followUps.show(id, at: end)
        answers = try followUps.answers(to: id, readableBy: reader, at: end)
        signals = try followUps.signals(of: id).filter { end?.includes($0.at) ?? true }
        today = try end?.day ?? followUps.today(of: stored)
        self.reader = reader
    }

    func show(_ format: OutputFormat) throws {
        switch format {
        case .json:
            let members = sheet.members + [.init(name: "answers", value: listing.json)]
            try StandardStream.output.write(document: JSONValue.object(members))
        case .csv: try StandardStream.output.write(listing.csv)
        case .table:
            let output = StandardStream.output
            try output.write(sheet.text)
            if !answers.isEmpty { try output.write("\n" + TextStyle(output).bold(Phrase.answersTitle.text) + "\n") }
            if !answers.isEmpty { try listing.table.show() }
            if answers.count < stored.answered.count { StandardStream.error.say(.otherSideHidden) }
        }
    }

    private var sheet: Sheet {
        let followUp = stored.followUp
        let standing = stored.standing(on: today)
        var sheet = Sheet()
        sheet.add(.followUp, "followup", .number(Int(stored.id.number)))
        sheet.add(.proposal, "proposal", .number(Int(stored.proposal.number)))
        sheet.add(.milestone, "milestone", .number(followUp.milestone.rawValue))
        sheet.add(.employee, "employee", .text(stored.names.employee))
        sheet.add(.targetPost, "post", .text(stored.names.post))
        sheet.add(.receivingUnit, "unit", .text(stored.names.unit))
        sheet.add(.superiorThere, "superior", .text(stored.names.superior))
        sheet.add(.startOfDuty, "start_of_duty", .date(stored.startOfDuty))
        sheet.add(.followUpDueOn, "due_on", .date(followUp.dueOn))
        sheet.add(.answerUntil, "answer_by", .date(followUp.answerBy.lastDay))
        sheet.add(.followUpStandingTitle, "standing", .word(standing.rawValue, .followUpStanding(standing)))
        sheet.add(.answeredBy, "answered", .words(stored.answered.map { Phrase.respondent($0).text }.sorted()))
        sheet.add(.openedOn, "opened_on", .date(stored.openedOn))
        sheet.add(.remindedOn, "reminded_on", .date(stored.remindedOn))
        sheet.add(.concludedOn, "concluded_on", .date(stored.concludedOn))
        sheet.add(.promisedSupport, "promised", .words(followUp.promised.map(\.code).sorted()))
        let language = Reader.current.language
        sheet.add(.followUpSignals, "signals", .words(signals.map { $0.text(in: language) }))
        return sheet
    }

    private var listing: Listing {
        var listing = Listing(
            [.init(title: .respondentTitle, name: "respondent")]
                + RatingItem.allCases.map {
                    .init(title: .ratingItem($0), name: $0.rawValue.lowercased(), alignment: .right)
                }
                + [
                    .init(title: .averageRating, name: "average", alignment: .right),
                    .init(title: .goalsMet, name: "goals_met"), .init(title: .stillThere, name: "still_there"),
                    .init(title: .givenSupport, name: "given"), .init(title: .concerns, name: "concerns"),
                    .init(title: .addedWords, name: "words", isFlexible: true),
                ]
        )
        for answer in answers { listing.add(row(answer)) }
        return listing
    }

    private func row(_ answer: FollowUpAnswer) -> [ListingCell] {
        let questionnaire = answer.questionnaire
        // Health is for the employee's eyes, and a restricted role's (UU 27/2022 Ps 4).
        let concerns = ConcernCode.allCases.filter {
            answer.concerns.contains($0) && (!$0.isRestricted || reader == stored.followUp.employee)
        }
        return [.word(questionnaire.respondent.rawValue, .respondent(questionnaire.respondent))]
            + RatingItem.allCases.map { .number(questionnaire.ratings[$0]) }
            + [
                .decimal(questionnaire.average.text(places: 1)), answer.goalsMet.map { .flag($0) } ?? .empty,
                answer.isStillThere.map { .flag($0) } ?? .empty, .words(answer.support.sorted()),
                .words(concerns.map(\.rawValue)), .text(answer.words),
            ]
    }
}
