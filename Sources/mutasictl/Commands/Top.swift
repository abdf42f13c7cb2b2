import ArgumentParser
import Glibc
import JobQueue
import Postgres

/// `mutasictl top`: what the queue does, as it does it.
struct Top: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "top",
        abstract: Phrase.topPurpose.text,
        discussion: Phrase.topManual.text
    )

    @Option(help: ArgumentHelp(.topIntervalHelp, valueName: "seconds"))
    var interval = 2

    @Flag(help: ArgumentHelp(.topOnceHelp))
    var once = false

    @OptionGroup var format: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        guard (1...3600).contains(interval) else {
            throw ValidationError(Phrase.outOfBounds("--interval", 1...3600).text)
        }
        guard format.output != .csv else { throw ValidationError(Phrase.topCSVRefused.text) }
    }

    func run() throws {
        // A schema that does not fit, and a database that is not there, are told before the screen is taken over.
        let place = try database.withSession { try Self.place($0) }
        let isLive = !once && format.output == .table && StandardStream.output.isTerminal
        if isLive { try watch(place) } else { try show(place) }
    }

    private static func place(_ session: Session) throws -> String {
        try session.query(.place)[0].decode(at: 0)
    }

    /// One snapshot; the rates are those of the interval, since they take two readings.
    private func show(_ place: String) throws {
        let state = try database.withSession { session in
            var state = TopState()
            state.succeed(try TopReading(session))
            sleep(UInt32(interval))
            state.succeed(try TopReading(session))
            return state
        }
        if format.output == .json {
            guard let reading = state.reading else { return }
            return try StandardStream.output.write(document: reading.json(state.rates))
        }
        let screen = TopScreen(state: state, place: place)
        let output = StandardStream.output
        let lines = screen.lines(width: output.width ?? .max, height: .max, style: TextStyle(output))
        try output.write(lines.joined(separator: "\n") + "\n")
    }

    private func watch(_ place: String) throws {
        let events = try TerminalEvents()
        let screen = try FullScreen()
        defer { screen.hide() }
        let feed = TopFeed(try database.connection(), every: .seconds(interval))
        feed.start { events.announce() }
        while true {
            switch events.next() {
            case .news, .resized: break
            case .key(UInt8(ascii: "q")), .key(UInt8(ascii: "Q")), .hangup, .terminated(SIGINT): return
            case .key(UInt8(ascii: " ")): feed.hurry()
            case .key: continue
            case .suspended:
                screen.hide()
                kill(getpid(), SIGSTOP)
                try screen.show()
            case .terminated(let number):
                screen.hide()
                throw ExitCode(128 + number)
            }
            let (width, height) = StandardStream.output.size ?? (80, 24)
            let lines = TopScreen(state: feed.state, place: place)
                .lines(width: width, height: height, style: TextStyle(.output))
            try screen.draw(lines)
        }
    }
}

extension SQL {
    /// Where the session is: the database, and the server unless it is this computer's.
    static var place: SQL {
        """
        select current_database() || coalesce('@' || host(inet_server_addr()), '') || '   PostgreSQL '
            || split_part(current_setting('server_version'), ' ', 1)
        """
    }
}
