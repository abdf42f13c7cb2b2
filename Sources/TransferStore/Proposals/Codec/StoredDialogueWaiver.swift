internal import Transfers

/// Leave to hold the dialogue later as JSON keeps it.
struct StoredDialogueWaiver: Codable {
    let decree: StoredLetter
    let reason: String
    let dueOn: StoredDate

    init(_ waiver: DialogueWaiver) {
        decree = StoredLetter(Letter(number: waiver.basis.decreeNumber, date: waiver.basis.decreeDate))
        reason = waiver.reason
        dueOn = StoredDate(waiver.dueOn)
    }

    var waiver: DialogueWaiver {
        DialogueWaiver(
            basis: Urgency.Basis(decreeNumber: decree.number, decreeDate: decree.date.date),
            reason: reason,
            dueOn: dueOn.date
        )
    }
}
