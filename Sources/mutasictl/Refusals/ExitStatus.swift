/// How the program ends; from 64 on by sysexits(3).
enum ExitStatus: Int32, CaseIterable, Sendable {
    case done = 0
    case warning = 1
    case critical = 2
    case partlyDone = 3
    case jobEndedWithoutResult = 4
    case usage = 64
    case dataRefused = 65
    case notFound = 66
    case unavailable = 69
    case software = 70
    case inputOutput = 74
    case tryAgain = 75
    case notPermitted = 77
    case configuration = 78
}
