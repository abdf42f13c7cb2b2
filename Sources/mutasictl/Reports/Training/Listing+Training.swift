import TransferStore
import Transfers

extension Listing {
    /// Enrolments in courses.
    init(_ enrolments: [Enrolment]) {
        self.init([
            .init(title: .enrolment, name: "enrolment", alignment: .right),
            .init(title: .nip, name: "nip"),
            .init(title: .name, name: "name", isFlexible: true),
            .init(title: .course, name: "course"),
            .init(title: .courseName, name: "course_name", isFlexible: true),
            .init(title: .hours, name: "hours", alignment: .right),
            .init(title: .year, name: "year", alignment: .right),
            .init(title: .state, name: "state"),
            .init(title: .starts, name: "starts_on"),
            .init(title: .ends, name: "ends_on"),
            .init(title: .place, name: "location", isFlexible: true),
            .init(title: .waitPosition, name: "wait_position", alignment: .right),
        ])
        for enrolment in enrolments {
            add([
                .number(Int(enrolment.id)), .text(enrolment.nip), .text(enrolment.name), .text(enrolment.course.text),
                .text(enrolment.courseName), .number(enrolment.hours), .number(enrolment.year),
                .word(enrolment.state, .enrolmentState(enrolment)), .date(enrolment.startsOn),
                .date(enrolment.endsOn), .text(enrolment.location), .number(enrolment.waitPosition),
            ])
        }
    }

    /// Sessions to come.
    init(_ sessions: [CourseSession]) {
        self.init([
            .init(title: .trainingSession, name: "session", alignment: .right),
            .init(title: .course, name: "course"),
            .init(title: .courseName, name: "course_name", isFlexible: true),
            .init(title: .starts, name: "starts_on"),
            .init(title: .ends, name: "ends_on"),
            .init(title: .place, name: "location", isFlexible: true),
            .init(title: .seatsInAll, name: "seats", alignment: .right),
            .init(title: .seatsTaken, name: "taken", alignment: .right),
            .init(title: .waitingPeople, name: "waiting", alignment: .right),
            .init(title: .cancelledOn, name: "cancelled_on"),
        ])
        for session in sessions {
            add([
                .number(Int(session.id)), .text(session.course.text), .text(session.courseName),
                .date(session.startsOn), .date(session.endsOn), .text(session.location), .number(session.seats),
                .number(session.taken), .number(session.waiting), .date(session.cancelledOn),
            ])
        }
    }

    /// JP of a year.
    init(_ hours: [YearlyHours]) {
        self.init([
            .init(title: .nip, name: "nip"),
            .init(title: .name, name: "name", isFlexible: true),
            .init(title: .unit, name: "unit", isFlexible: true),
            .init(title: .employmentKind, name: "employment"),
            .init(title: .hoursDone, name: "done", alignment: .right),
            .init(title: .hoursComing, name: "coming", alignment: .right),
            .init(title: .hoursRequired, name: "required", alignment: .right),
            .init(title: .hoursLimit, name: "limit", alignment: .right),
            .init(title: .hoursLacking, name: "shortfall", alignment: .right),
            .init(title: .hoursEvidence, name: "evidence"),
        ])
        for entry in hours {
            let year = entry.year
            add([
                .text(entry.nip), .text(entry.name), .text(entry.unitName), .text(year.employment.rawValue),
                .number(year.hours), .number(entry.coming), .number(year.required), .number(year.limit),
                .number(year.shortfall), .word(year.evidence.rawValue, .hoursEvidence(year.evidence)),
            ])
        }
    }
}
