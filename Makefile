# Every target sets up what it needs: Debian packages that are missing, then the program.

# A manifest that was read before a method's folder came or went does not know it.
SWIFT_FLAGS = --manifest-cache none

.PHONY: demo test build setup bench reference format lint clean

## Print a pack and a summary for every example, into out/.
demo: build
	.ci/demo

## Run every test. Those of programs with deadlines go first and by themselves: beside hundreds of
## others, a program that is quick would be late.
test: setup
	swift build $(SWIFT_FLAGS) --build-tests
	swift test $(SWIFT_FLAGS) --skip-build --filter '^MethodHostTests'
	swift test $(SWIFT_FLAGS) --skip-build --skip '^MethodHostTests'

## Build the program at .build/release/werkvorm.
build: setup
	swift build $(SWIFT_FLAGS) -c release

## Install the Debian packages of .ci/packages that are missing.
setup:
	.ci/setup

## Measure speed and memory against a floor and a peer.
bench: build
	Tests/Bench/run

## Write the reference of blocks anew, with its pictures; look at them before committing. Those of the
## guide: WERKVORM_ACCEPT_GUIDE=1 swift test --filter GuideTests
reference: build
	.build/release/werkvorm method reference --language nl -o Plugins --pictures Assets/guide/blocks
	.build/release/werkvorm method reference --language en -o Plugins --pictures Assets/guide/blocks

## Set the sources as swift-format has them; lint only tells.
format:
	swift format -i -r --configuration .swift-format Package.swift Sources Plugins Tests

lint:
	swift format lint -s -r --configuration .swift-format Package.swift Sources Plugins Tests

clean:
	rm -rf .build out
