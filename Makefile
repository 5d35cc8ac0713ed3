# Every target sets up what it needs: Debian packages that are missing, then the program.

.PHONY: demo test build setup bench format lint clean

## Print a pack and a summary for every example, into out/.
demo: build
	.ci/demo

## Run every test.
test: setup
	swift build --build-tests
	swift test --skip-build

## Build the program at .build/release/werkvorm.
build: setup
	swift build -c release

## Install the Debian packages of .ci/packages that are missing.
setup:
	.ci/setup

## Measure speed and memory against a floor and a peer.
bench: build
	Tests/Bench/run

## Set the sources as swift-format has them; lint only tells.
format:
	swift format -i -r --configuration .swift-format Package.swift Sources Plugins Tests

lint:
	swift format lint -s -r --configuration .swift-format Package.swift Sources Plugins Tests

clean:
	rm -rf .build out
