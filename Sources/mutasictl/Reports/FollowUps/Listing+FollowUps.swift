import TransferStore
import Transfers

extension Listing {
    /// Follow-ups, each with the civil day where its unit is.
    init(_ followUps: [StoredFollowUp], _ days: [CivilDate]) {
        self.init([
            .init(title: .followUp, name: "followup", alignment: .right),
            .init(title: .proposal, name: "proposal", alignment: .right),
            .init(title: .milestone, name: "milestone", alignment: .right),
            .init(title: .employee, name: "employee", isFlexible: true),
            .init(title: .superiorThere, name: "superior", isFlexible: true),
            .init(title: .receivingUnit, name: "unit", isFlexible: true),
            .init(title: .followUpDueOn, name: "due_on"),
            .init(title: .answerUntil, name: "answer_by"),
            .init(title: .followUpStandingTitle, name: "standing"),
            .init(title: .answeredBy, name: "answered"),
            .init(title: .concludedOn, name: "concluded_on"),
        ])
        for (entry, day) in zip(followUps, days) {
            let standing = entry.standing(on: day)
            add([
                .number(Int(entry.id.number)), .number(Int(entry.proposal.number)),
                .number(entry.followUp.milestone.rawValue), .text(entry.names.employee), .text(entry.names.superior),
                .text(entry.names.unit), .date(entry.followUp.dueOn), .date(entry.followUp.answerBy.lastDay),
                .word(standing.rawValue, .followUpStanding(standing)),
                .words(entry.answered.map { Phrase.respondent($0).text }.sorted()), .date(entry.concludedOn),
            ])
        }
    }
}
