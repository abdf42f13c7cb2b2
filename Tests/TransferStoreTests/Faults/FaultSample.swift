@testable import TransferStore
@testable import Transfers

/// Every case of every fault that may be a refusal by a rule, by the file that declares it.
enum FaultSample {
    static let all: [(file: String, faults: [any Fault])] =
        domain + [
            ("TransferStore/Values/StoreFault.swift", store), ("TransferStore/Papers/PaperFault.swift", papers),
            ("TransferStore/Rules/RulePublishFault.swift", publishing),
            ("TransferStore/Calendar/CalendarFault.swift", calendar),
            ("TransferStore/Objections/ObjectionStoreFault.swift", objections),
            ("TransferStore/Announcements/AnnouncementStoreFault.swift", announcements),
            (
                "TransferStore/Signals/SignalFault.swift",
                [SignalFault.unknown(.init(1)), SignalFault.settled(.init(1))]
            ),
            (
                "TransferStore/Clock/ClockFault.swift",
                [ClockFault.notOwner, ClockFault.notForward, ClockFault.tooFar, ClockFault.noReason]
            ),
            (
                "TransferStore/Accounts/AccountFault.swift",
                [
                    AccountFault.unknown("sari"), AccountFault.rolesMissing(["mutasi_tpk"]),
                    AccountFault.loginTaken("sari"),
                    AccountFault.loginOfAnother("sari"), AccountFault.personTaken, AccountFault.unfitLogin("mutasi_x"),
                    AccountFault.auditorAlone, AccountFault.notPermitted,
                ]
            ),
            ("TransferStore/Reading/ReadingFault.swift", ReadingFault.allCases),
            ("TransferStore/Waivers/WaiverFault.swift", waivers),
            ("TransferStore/Checklists/ChecklistFault.swift", checklists),
            ("TransferStore/Assignments/AssignmentRefusal.swift", assignments),
            ("TransferStore/Aspirations/AspirationStoreFault.swift", aspirations),
            (
                "TransferStore/Calendar/HeadInaugurationFault.swift",
                [
                    HeadInaugurationFault.decreeMissing, HeadInaugurationFault.unknownAgency("A"),
                    HeadInaugurationFault.taken(day),
                ]
            ),
            ("TransferStore/Ascertainments/AscertainmentFault.swift", ascertainments),
            ("TransferStore/Personal/EvaluationReviewFault.swift", reviews),
            ("TransferStore/Offices/UnknownOffice.swift", [UnknownOffice(id: .init(1))]),
            ("TransferStore/Values/UnknownRecord.swift", records),
        ]

    private static let day = CivilDate.today
    private static let domain: [(file: String, faults: [any Fault])] = [
        ("Transfers/Needs/NeedFault.swift", NeedFault.allCases), ("Transfers/Needs/NeedRefusal.swift", needs),
        ("Transfers/Training/EnrolmentFault.swift", EnrolmentFault.allCases),
        ("Transfers/Dialogue/AspirationFault.swift", AspirationFault.allCases),
        ("Transfers/Dialogue/DialogueFault.swift", DialogueFault.allCases),
        ("Transfers/FollowUps/FollowUpFault.swift", FollowUpFault.allCases),
        ("Transfers/Objections/DataCorrectionFault.swift", DataCorrectionFault.allCases),
        ("Transfers/Objections/ObjectionFault.swift", ObjectionFault.allCases),
        ("Transfers/Handovers/HandoverFault.swift", HandoverFault.allCases),
        ("TransferStore/Announcements/PublicAddressFault.swift", PublicAddressFault.allCases),
        ("Transfers/Announcements/AnnouncementFault.swift", AnnouncementFault.allCases),
        (
            "Transfers/Announcements/NameRedactionFault.swift",
            [NameRedactionFault.stillRetained(until: day, basis: "UU 14/2008")]
        ),
        ("Transfers/Assignments/AssignmentFault.swift", AssignmentFault.allCases),
        ("Transfers/Kinds/TransferKindFault.swift", [TransferKindFault.provinceUnknown("A")]),
        ("Transfers/Rules/RuleBookFault.swift", rules), ("Transfers/Documents/DecreePaperFault.swift", letters),
        ("Transfers/Documents/LawFault.swift", laws),
        ("Transfers/Documents/SignatureMismatch.swift", mismatches),
        ("Transfers/Offices/AppointmentFault.swift", AppointmentFault.allCases),
        ("Transfers/Kinds/NationalStatusFault.swift", [NationalStatusFault.unknown(67)]),
        (
            "Transfers/Evaluation/EvaluationFault.swift",
            [EvaluationFault.incompleteStandard(missing: []), EvaluationFault.rules(.missingParameter(code: "x"))]
        ),
        (
            "Transfers/Deadlines/DeadlineFault.swift",
            [DeadlineFault.beyondCalendar, DeadlineFault.rules(.missingParameter(code: "x"))]
        ),
    ]
    private static let records: [UnknownRecord] = [
        .followUp(.init(1)), .followUpsOf(.init(1)), .enrolment(1), .courseSession(1), .course("C"),
        .startOfDuty(.init(1)),
        .indicators("U"), .notYet(on: day),
    ]
    private static let reviews: [EvaluationReviewFault] = [
        .unknown(1), .notEvaluated(.init(1)), .underWay, .answered(1), .ownCase, .conflictOfInterest,
    ]
    private static let letters: [DecreePaperFault] = [
        .unnumbered, .otherLetter(paper: letter, decree: letter), .otherPackage, .outdated, .undecided,
        .numberTaken(year: 2025), .otherSigner, .unverified, .signedElectronically,
    ]
    private static let mismatches: [SignatureMismatch] = [
        .otherPerson, .otherAgency, .level(found: "B", needed: "T", basis: "PP 71/2019 Ps 59"),
    ]
    private static let laws: [LawFault] = [
        .unknown("X"), .reasonMissing, .citationMissing, .citationImpossible, .citationEndsWithStop,
        .impossiblePlace(0),
        .endsBeforeStart, .impossibleCode,
    ]
    private static let ascertainments: [AscertainmentFault] = [
        .unknownAscertainment(.init(1)), .withdrawn(.init(1)), .gatesMissing, .notAscertainable(.tenure),
        .postMissing(.entryIntoFunctional), .issuerNotEntitled(.tenure, .unit, entitled: [.official]),
        .letterNotCitable,
        .namesNobody, .reasonMissing, .ownCase,
    ]
    private static let letter = Letter(number: "821/1/2025", date: day)
    private static let rules: [RuleBookFault] = [
        .weightsDoNotSumToOne(profile: "x"), .negativeWeight(profile: "x"), .unknownParameter(code: "x"),
        .missingParameter(code: "x"), .overlappingParameter(code: "x"), .endsBeforeItBegins(code: "x"),
        .impossibleValue(code: "x"), .missingProfile(name: "x"), .overlappingProfile(name: "x"),
    ]
    private static let needs: [NeedRefusal] = [
        .faulty(.noEvidence), .wrongState(.open), .sameVerifier, .reasonMissing, .vacancyTaken(by: "K-7"),
        .doubleFilled,
        .impossibleNumber, .yearNotOver(2025), .proposalsRunning([1]), .changedMeanwhile,
        .wrongRole(.tpk, allowed: [.hrOperator]), .officeNotHeld(.verifier),
    ]
    private static let store: [StoreFault] = [
        .unknownNeed(.init(1)), .closedNeed(.init(1), .closed), .needTaken(by: .init(1)), .unknownPost("J"),
        .unknownUnit("U"), .unknownEmployee, .postWithoutLevel("J"), .noRules(on: day), .notEvaluated(.init(1)),
        .notInEvaluation, .unknownProfile("X"), .postWithoutFormation("J"), .unknownProposal(.init(1)),
        .activeProposal(.init(1)), .changedMeanwhile(.init(1)), .unknownPackage(.init(1)), .noDialogue(.init(1)),
        .nobodyActs, .notRanked, .decreeNumberTaken(2025), .seatTaken(.init(1)), .movedOn(.init(1)),
        .inOtherPackage(.init(1), .init(1)),
        .notInPackage(.init(1), .init(1)), .proposalIsOver(.init(1)),
    ]
    private static let papers: [PaperFault] = [
        .unknownPaper(.init(1)), .notNewest(.init(1)), .signatureUnderWay(.init(1), .unknown),
        .signatureUnderWay(.init(1), .verified), .notSigned(.init(1)), .signatureSettled(.init(1), .invalid),
        .noPersonnelOffice, .notYet(.decree), .noEvent(1), .decreeNotSigned(.init(1)), .setBeforeDecision(.init(1)),
        .belongsElsewhere(.decree), .peopleSign(.decree),
    ]
    private static let publishing: [RulePublishFault] = [
        .unknownVersion("x"), .versionTaken("x"), .dayTaken(day, by: "x"), .inPast(day), .impossibleName,
        .reasonMissing,
        .unreadable, .faultyRows(1),
    ]
    private static let calendar: [CalendarFault] = [
        .holidayTaken(day), .noHoliday(day), .basisMissing, .moratoriumTaken("x"), .unknownMoratorium("x"),
        .impossibleEnd, .impossibleIdentifier, .impossibleYear,
    ]
    private static let objections: [ObjectionStoreFault] = [
        .unknown("x"), .notDecided(.init(1)), .notReceived, .impossibleDay, .changedMeanwhile("x"), .notIndependent,
        .noList(.init(1)), .listIsShown(.init(1)), .nobodyOnList(.init(1)),
    ]
    private static let announcements: [AnnouncementStoreFault] = [
        .unknown("x"), .noDraft(.package(.init(1))), .noDraft(.order(1)), .published("x"), .notAnnounced,
        .searchTooShort(3), .notSigned(.init(1)),
        .noDistrict("x"), .redacted,
    ]
    private static let waivers: [WaiverFault] = [
        .unknownWaiver(.init(1)), .withdrawn(.init(1)), .roleNotEntitled(.tpk, entitled: [.ppk], basis: "PP 11/2017"),
        .notWaivable("x"), .letterNotCitable, .reasonMissing, .namesNobody, .ownCase, .conflictOfInterest,
        .groundMissing(.tenure, [.vacancy], basis: "PP 11/2017"), .gateNotWaivable(.tenure),
        .roleNotGivable(.tpk, of: .tenure),
        .ruleIncomplete,
    ]
    private static let checklists: [ChecklistFault] = [
        .unknownRow(.withinAgency, "D01"), .reasonMissing, .basisMissing, .impossibleAge(-1), .roleCannotWaive(.worker),
    ]
    private static let assignments: [AssignmentRefusal] = [
        .unknown(.init(1)), .needNotUrgent(.init(1)), .basisUnknown, .basisDiffers, .statusEndedBefore, .noStatus,
        .tooFew(canGo: 1), .cannotGo(.unskilled), .notTheirTurn, .alreadyAway, .reasonMissing,
        .wrongRole(.tpk, allowed: [.ppk]), .conflictOfInterest, .numberTaken, .unknownSkill("X"),
        .unknownOrder, .announcedByPublication,
    ]
    private static let aspirations: [AspirationStoreFault] = [
        .notTheEmployee, .nothingStated, .unknownDistrict("x"), .textTooLong, .saysNothing, .refused([.namesNothing]),
    ]
}
