extension ProposalRefusal.Reason {
    /// The rule and the remedy in English; `{value}` and `{limit}` stand for what was compared.
    var english: (rule: String, remedy: String) {
        switch self {
        case .wrongState: ("This cannot be done in state {value}", "it can in {limit}")
        case .wrongRole: ("Role {value} has no authority", "it is for {limit}")
        case .ownCase: ("Nobody decides their own case", "hand it to the official one level up")
        case .conflictOfInterest: ("There is a conflict of interest with this employee", "hand it to another official")
        case .nothingChanges: ("Neither post nor unit changes", "choose another post or unit")
        case .kindUnknown: ("The kind of transfer cannot be told", "enter the provinces of both agencies")
        case .onlyInPackage: ("A proposal is not decided alone", "decide its package")
        case .inFuture: ("{value} is still to come", "record it once it happened")
        case .reasonMissing: ("A written reason is mandatory", "write it down")
        case .letterMissing: ("A letter's number and date are mandatory", "enter them, with no date in the future")
        case .evaluationMissing: ("There is no evaluation", "run one")
        case .evaluationTooOld: ("The evaluation is {value} days old, at most {limit} are allowed", "run it again")
        case .gatesClosed: ("Gates {value} are closed", "meet them, or attach a waiver by the role entitled")
        case .meansResignation:
            (
                "A PPPK in part time who asks for another agency is deemed to resign; this application is not kept",
                "choose a unit within the agency; a resignation is a matter of its own, by the employee's word"
            )
        case .gatesUnexamined:
            (
                "Gates {value} were not examined",
                "attach D06, D08, D09 or D10, enter the letter with ascertainment add, or import the data"
            )
        case .belongsElsewhere: ("This dialogue or follow-up is not of this proposal", "choose the one that is")
        case .silenceAfterAnswer: ("Silence takes the place of no answer", "keep the employee's answer")
        case .rulesSilent: ("Rule {value} gives nothing to go by", "complete the rules, and check the dates")
        case .followUpOpen: ("The follow-up can be answered until {limit}", "wait for both answers, or for that day")
        case .dialogueOpen: ("The dialogue is not closed", "close it, or attach an urgent deferral that is not past")
        case .dialogueDueDate: ("A deferred dialogue has a decree, a reason and a day to be held by", "enter all three")
        case .opinionsMissing: ("The opinions of both heads of unit are not there", "ask for them")
        case .objectionUnanswered:
            ("The employee objects and no head of unit gave a written reason", "ask the head of unit for it")
        case .documentsIncomplete: ("Documents {value} are not in order", "complete, defer or waive them by the rules")
        case .sameVerifier: ("A second person checks", "let somebody check who neither drafted nor submitted it")
        case .voterExcluded:
            ("A TPK member without a declaration or with a conflict took part", "leave that member out of the vote")
        case .noQuorum: ("The TPK has no quorum: {value} of {limit}", "appoint a replacement")
        case .consentNotNeeded: ("Within one agency no other PPK consents", "go on without")
        case .consentMissing: ("The other PPK's consent (D05) is not there", "ask for it")
        case .considerationMissing: ("BKN's consideration is not there", "ask through I-MUT and wait for the answer")
        case .departsWithoutReason: ("The decision departs from the TPK without a reason", "write the reason down")
        case .wrongAuthority: ("The decision is not {limit}'s", "let {limit} decide")
        case .signerActing: ("An acting official may not sign", "let the definitive one sign, or attach the approval")
        case .initialsMissing: ("Initials are missing", "complete them")
        case .signatureUnknown: ("What came of the signature is not known", "verify first, do not send again")
        case .signatureInvalid: ("The signature is not valid", "look into it, then sign the right document")
        case .gatesNotRechecked: ("The gates were not run for the dates of decree and TMT", "run them as of the decree")
        case .moratoriumUnknown: ("Moratoria were not examined", "enter them and run the gates again")
        case .effectBeforeDecree: ("TMT {value} is before the decree of {limit}", "move it, or mark a correction")
        case .notNotified: ("The employee was not told {limit} working days before", "tell them, then wait")
        case .noInauguration: ("A general post has no inauguration", "go on to the start of duty")
        case .inaugurationDue: ("This post is entered by an inauguration", "record it first")
        case .invitedTooLate: ("Invited less than {limit} working days before", "choose another day")
        case .inaugurationBeforeDecree:
            ("Inauguration on {value} is before the decree of {limit}", "choose another day")
        case .inauguratedTooLate: ("Inauguration on {value} is past {limit}", "issue a new decree")
        case .placedTooEarly: ("Duty on {value} starts before TMT {limit}", "enter the day duty really started")
        case .handoverDue:
            (
                "What is handed over with the post that is left is not confirmed by both sides",
                "write the list with handover add, and have both confirm it with handover confirm"
            )
        case .placedTooLate: ("Duty on {value} starts past {limit}", "give the reason for the delay")
        case .followUpTooEarly: ("The follow-up is due from {limit}", "wait until then")
        case .followUpOutOfTurn: ("The follow-up before is not done", "do them in turn")
        case .notExpired: ("Evaluation and documents still hold", "cancel with a reason if it must be")
        case .notTheProposer: ("Only who proposed may withdraw", "others cancel with a reason")
        case .spousesParted:
            (
                "Spouses who asked to be placed together are not parted without a dialogue",
                "hold the dialogue, or propose a post in the spouse's district"
            )
        case .notUrgent: ("Only an urgent need puts the dialogue off", "hold the dialogue")
        case .signedByAnother:
            ("Somebody else has signed the decree electronically", "name the one who signed the document")
        case .executionSuspended:
            (
                "Objection {value} suspends the decree",
                "wait for the decision on it, or have the PPK lift the suspension with a reason"
            )
        case .moratoriumBinds:
            (
                "Officials may not be replaced on {limit} ({value})",
                "record the Minister's written approval by waiver add, wait for its end, or revoke the decree"
            )
        case .officeNotHeld:
            (
                "Who acts does not hold the office of {value} that day",
                "let its holder act (office list), or enter the appointment (office appoint)"
            )
        case .notTheSuperior:
            (
                "The superior in this step is the one who leads the dialogue, in a follow-up the one in the new unit",
                "let that person act (dialogue show, followup show), or have another named by proposal open-dialogue"
            )
        case .voterNotMember:
            ("A voter is no member of the TPK on the day of the meeting", "leave them out, or enter the appointment")
        case .receiptMissing:
            (
                "To hand the decree over takes a receipt",
                "name the file or number of the receipt the employee has signed"
            )
        case .toldBeforeDecree: ("Told on {value}, before the decree of {limit}", "enter the right day")
        case .samePersonTwice: ("The same employee is twice in the package", "keep one proposal")
        case .sameSeatTwice: ("Two employees go to the same single post", "keep one proposal")
        case .seatOccupied: ("The target post is occupied", "add its holder's proposal to the package")
        case .seatLeftTooLate: ("The target post is left on {value}, after TMT {limit}", "align or delay the TMT")
        case .notReady: ("Not every proposal is ready, one is {value}", "wait, or split the package")
        case .chainCut: ("A chain of moves may not be cut", "move the whole chain")
        case .notAMember: ("The employee is not in the package", "look at the package's list")
        case .emptyPackage: ("A package has proposals", "choose at least one for each part")
        }
    }
}
