/// A measurement that means nothing.
enum BenchError: Error, CustomStringConvertible {
    case lost(Int)
    case late
    case failed(String)
    case wrong(String)
    case noSuchProcess(Int32)
    case noAnswer
    case program(String, Int32)
    case unreadable(String)
    case missing(String)
    case noSciPy(String)
    case notAllowed(String)
    case uri

    var description: String {
        switch self {
        case .lost(let count): "\(count) jobs are not in the history"
        case .late: "a job was not started within ten seconds"
        case .failed(let reason): "the evaluation failed: \(reason)"
        case .wrong(let what): "the result is wrong: \(what)"
        case .noSuchProcess(let process): "there is no process \(process)"
        case .noAnswer: "a statement gave no row"
        case .unreadable(let name): "\(name) wrote something else than expected"
        case .missing(let name): "\(name) is not installed"
        case .noSciPy(let python):
            "\(python) is no Python that has scipy; take another one, as /usr/bin/python3 with Debian's python3-scipy"
        case .notAllowed(let deed): "this user is not allowed \(deed)"
        case .uri: "give the server as keywords and values (host=… user=…), not as a URI"
        case .program(let name, let status): "\(name) ended with status \(status)"
        }
    }
}
